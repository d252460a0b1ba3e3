namespace LightsailContract.Conformance.Resources;

/// <summary>What may have made an entry vanish or appear: the kinds of calls since the list was last as it should be.</summary>
[Flags]
internal enum SuspectedCause
{
    /// <summary>Nothing but its own creation.</summary>
    None = 0,

    /// <summary>Another was created under the same parent.</summary>
    Creation = 1,

    /// <summary>Another was deleted under the same parent.</summary>
    Deletion = 2,

    /// <summary>Something was created or deleted under another parent.</summary>
    OtherParent = 4,

    /// <summary>A deletion was asked for through a parent that is not the entry's own.</summary>
    DeletionElsewhere = 8,

    /// <summary>A deletion was refused.</summary>
    RefusedDeletion = 16,

    /// <summary>A creation was refused.</summary>
    RefusedCreation = 32,

    /// <summary>A broken request was sent.</summary>
    Probe = 64,
}
