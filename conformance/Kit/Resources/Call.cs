using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>A call to send, and its purpose.</summary>
internal sealed record Call
{
    public required Operation Operation { get; init; }

    public required WireMap Input { get; init; }

    public required Purpose Purpose { get; init; }

    /// <summary>The call as text: <c>delete key 1 of bucket 2</c>.</summary>
    public required string Description { get; init; }

    /// <summary>The existing parent that the input names, or null.</summary>
    public ParentRef? Parent { get; init; }

    /// <summary>The entry that the input names, or null.</summary>
    public Entry? Subject { get; init; }

    /// <summary>The identifier that the input chooses for what it creates; null if the service chooses it.</summary>
    public string? Identifier { get; init; }

    /// <summary>The id of the probe, or null if the call is not a probe.</summary>
    public string? Probe { get; init; }

    /// <summary>The parent in which a probe that names no parent of the run may create an entry, or null.</summary>
    public ParentRef? MayCreateIn { get; init; }

    /// <summary>The entry that the call deletes because a probe created it against expectation, or null.</summary>
    public (ParentRef Parent, string Identifier)? Undoes { get; init; }

    /// <summary>Whether it reads a page of a list after the first one.</summary>
    public bool IsLaterPage { get; init; }

    /// <summary>Whether it deletes an existing entry and must succeed, alone or as one of several.</summary>
    public bool Deletes => Purpose is Purpose.Delete or Purpose.DeleteImplicitly or Purpose.DeleteAtOnce;

    /// <summary>Whether the probe is legal: nothing in the contract forbids it.</summary>
    public bool IsLegal { get; init; }

    /// <summary>Whether an error must have the protocol's form. It need not, if a server before the service may refuse
    /// the request.</summary>
    public bool ExpectsServiceResponse { get; init; } = true;

    /// <summary>Whether the signature is wrong on purpose. An endpoint need not look at the request then, so only the
    /// probe's own rule judges the response.</summary>
    public bool HasWrongSignature { get; init; }

    public override string ToString() => Description;
}

/// <summary>The purpose of a call. Purpose and expected state determine the response that it must get.</summary>
internal enum Purpose
{
    /// <summary>Creates an entry in an existing parent.</summary>
    Create,

    /// <summary>Lists an existing parent.</summary>
    List,

    /// <summary>Deletes an existing entry through its parent.</summary>
    Delete,

    /// <summary>Deletes an existing entry while other calls delete the same one.</summary>
    DeleteAtOnce,

    /// <summary>Deletes an entry that was deleted before.</summary>
    DeleteAgain,

    /// <summary>Deletes an entry that never existed.</summary>
    DeleteNonexistent,

    /// <summary>Deletes an existing entry through another parent.</summary>
    DeleteElsewhere,

    /// <summary>Deletes an existing entry without naming its parent; an entry of the same parent signs.</summary>
    DeleteImplicitly,

    /// <summary>Deletes an existing entry without naming its parent; an entry of another parent signs.</summary>
    DeleteImplicitlyElsewhere,

    /// <summary>Names a parent that never existed.</summary>
    NonexistentParent,

    /// <summary>Sends a probe that must not succeed.</summary>
    Probe,

    /// <summary>Creates or deletes a parent.</summary>
    Fixture,
}
