using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>One call and what it is for.</summary>
internal sealed record Call
{
    public required Operation Operation { get; init; }

    public required WireMap Input { get; init; }

    public required Purpose Purpose { get; init; }

    /// <summary>The call in a sentence: <c>delete key 1 of bucket 2</c>.</summary>
    public required string Description { get; init; }

    /// <summary>The parent that the input names; null where it names none that exists.</summary>
    public ParentRef? Parent { get; init; }

    /// <summary>The entry that the input names, or null.</summary>
    public Entry? Subject { get; init; }

    /// <summary>The identifier that the input gives to what it creates, or null where the service names it.</summary>
    public string? Identifier { get; init; }

    /// <summary>The id of the probe that it is, or null.</summary>
    public string? Probe { get; init; }

    /// <summary>Whether an error must have the protocol's form: what turns a request away may not know the protocol.</summary>
    public bool ExpectsServiceResponse { get; init; } = true;

    /// <summary>Whether the signature is wrong on purpose. An endpoint need not look at the request then, so only the
    /// probe's own rule judges the response.</summary>
    public bool HasWrongSignature { get; init; }

    public override string ToString() => Description;
}

/// <summary>What a call is for; what must come of it follows from that and the expected state.</summary>
internal enum Purpose
{
    /// <summary>Creates in a parent that exists.</summary>
    Create,

    /// <summary>Lists a parent that exists.</summary>
    List,

    /// <summary>Deletes what exists, through its own parent.</summary>
    Delete,

    /// <summary>Deletes what was deleted before.</summary>
    DeleteAgain,

    /// <summary>Deletes what never was.</summary>
    DeleteNonexistent,

    /// <summary>Deletes what exists through a parent that is not its own.</summary>
    DeleteElsewhere,

    /// <summary>Deletes what exists without naming its parent, signed by one of that parent's own.</summary>
    DeleteImplicitly,

    /// <summary>Deletes what exists without naming its parent, signed by one of another parent's.</summary>
    DeleteImplicitlyElsewhere,

    /// <summary>Names a parent that never was.</summary>
    NonexistentParent,

    /// <summary>Carries something broken on purpose.</summary>
    Probe,

    /// <summary>Makes or removes a parent.</summary>
    Fixture,
}
