namespace LightsailContract.Conformance.Resources;

/// <summary>The kinds of calls that may have caused a difference between a list and the expected state.</summary>
[Flags]
internal enum SuspectedCause
{
    /// <summary>Only the creation of the entry itself.</summary>
    None = 0,

    /// <summary>Another entry was created in the same parent.</summary>
    Creation = 1,

    /// <summary>Another entry was deleted in the same parent.</summary>
    Deletion = 2,

    /// <summary>An entry was created or deleted in another parent.</summary>
    OtherParent = 4,

    /// <summary>A deletion was sent through another parent.</summary>
    DeletionElsewhere = 8,

    /// <summary>A deletion was refused.</summary>
    RefusedDeletion = 16,

    /// <summary>A creation was refused.</summary>
    RefusedCreation = 32,

    /// <summary>A probe was sent.</summary>
    Probe = 64,
}
