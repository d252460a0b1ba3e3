namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>One thing that an endpoint does wrong.</summary>
/// <param name="Id">Its name: kebab-case, the service's name before it where that is not Lightsail.</param>
/// <param name="Service">The service that does it.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Description">What the endpoint does.</param>
/// <param name="ExpectedRules">Which rules name the cause: ids with <c>*</c> for anything; any one of them will do.</param>
/// <param name="Apply">Puts the fault into a behaviour.</param>
public sealed record Fault(
    string Id,
    string Service,
    FaultCategory Category,
    string Description,
    IReadOnlyList<string> ExpectedRules,
    Func<EndpointBehaviour, EndpointBehaviour> Apply
)
{
    /// <summary>Whether it shows only on requests whose signatures are verified.</summary>
    public bool NeedsSignature => Category == FaultCategory.Auth;

    /// <summary>Whether it is about what a connection carries, or about calls over several at once.</summary>
    public bool NeedsConnection => Category is FaultCategory.Wire or FaultCategory.Protocol or FaultCategory.Races;

    /// <summary>Whether it shows only as the endpoint's own clock goes on.</summary>
    public bool NeedsTime => Category == FaultCategory.Timestamps;

    /// <inheritdoc />
    public override string ToString() => Id;
}

/// <summary>What a fault is about.</summary>
public enum FaultCategory
{
    /// <summary>The ids of keys.</summary>
    Ids,

    /// <summary>The secrets of keys.</summary>
    Secrets,

    /// <summary>When and where a key was last used.</summary>
    LastUsed,

    /// <summary>How many keys there may be.</summary>
    Quota,

    /// <summary>Whether a key is valid.</summary>
    Status,

    /// <summary>Times.</summary>
    Timestamps,

    /// <summary>Creating keys.</summary>
    Create,

    /// <summary>Deleting keys.</summary>
    Delete,

    /// <summary>Listing keys.</summary>
    List,

    /// <summary>What is done to one touches another.</summary>
    Isolation,

    /// <summary>The records of operations.</summary>
    Operations,

    /// <summary>The form of answers.</summary>
    Wire,

    /// <summary>The form of errors.</summary>
    Errors,

    /// <summary>How requests are recognised and read.</summary>
    Protocol,

    /// <summary>What is checked of an input.</summary>
    Input,

    /// <summary>Signatures.</summary>
    Auth,

    /// <summary>Calls at the same time.</summary>
    Races,
}
