namespace LightsailContract.Model;

/// <summary>What lives at the service, and by which calls.</summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Parent">The resource it belongs to, or null.</param>
/// <param name="Identifiers">What names one: the parent's identifiers first, its own last.</param>
/// <param name="Create">The call that makes one, or null.</param>
/// <param name="List">The call that lists them, or null.</param>
/// <param name="Delete">The call that removes one, or null.</param>
/// <param name="Quota">How many there may be, or null.</param>
/// <param name="Settle">How long a read may lag behind a write on a live endpoint.</param>
/// <param name="Fixture">Whether all its calls are fixtures: it is only there so that others can be checked.</param>
/// <param name="Source">The ids of the documents that say so.</param>
public sealed record Resource(
    string Name,
    string? Parent,
    EquatableArray<Identifier> Identifiers,
    LifecycleCall? Create,
    LifecycleCall? List,
    LifecycleCall? Delete,
    Quota? Quota,
    TimeSpan Settle,
    bool Fixture,
    EquatableArray<string> Source
) : INamed
{
    /// <summary>How a response says that a change is in progress, or null.</summary>
    public Unfinished? Unfinished { get; init; }

    /// <summary>The identifier that distinguishes two of the same parent.</summary>
    public Identifier Own => Identifiers[Identifiers.Count - 1];
}

/// <summary>How a response says that the change which it reports, of the resource or of its parent, is in progress.</summary>
/// <param name="Member">The member that says it.</param>
/// <param name="Values">Its values while the change is in progress.</param>
/// <param name="Settle">How long a read may then lag behind the response.</param>
public sealed record Unfinished(MemberPath Member, EquatableArray<string> Values, TimeSpan Settle);

/// <summary>One part of a resource's identity.</summary>
/// <param name="Name">The member that carries it, in inputs and outputs.</param>
/// <param name="Shape">The shape of its value.</param>
public sealed record Identifier(string Name, string Shape);

/// <summary>A call in a resource's life.</summary>
/// <param name="Operation">The operation's name.</param>
/// <param name="Item">The output member that holds the resource (create) or its list (list); null if it is found by
/// its identifier.</param>
/// <param name="Input">Fixed input members: name and JSON text, such as a fixture's bundle.</param>
public sealed record LifecycleCall(string Operation, string? Item, EquatableArray<FixedInput> Input);

/// <summary>An input member with a fixed value.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Json">The value, as JSON text.</param>
public sealed record FixedInput(string Member, string Json);

/// <summary>How many of a resource there may be.</summary>
/// <param name="Max">The largest number that may exist at once.</param>
/// <param name="Per">The identifier that it is counted by.</param>
/// <param name="Level">How grave it is to break it.</param>
/// <param name="Basis">How sure it is.</param>
/// <param name="Source">The ids of the documents that say so.</param>
public sealed record Quota(int Max, string Per, RuleLevel Level, RuleBasis Basis, EquatableArray<string> Source);

/// <summary>How grave it is to break a rule.</summary>
public enum RuleLevel
{
    /// <summary>An endpoint that breaks it is wrong.</summary>
    Must,

    /// <summary>Clients can live with an endpoint that breaks it.</summary>
    Should,
}

/// <summary>How sure it is that a rule holds.</summary>
public enum RuleBasis
{
    /// <summary>A cited document states it.</summary>
    Documented,

    /// <summary>It follows from what documents state, or from what clients do; no document states it.</summary>
    Inferred,
}
