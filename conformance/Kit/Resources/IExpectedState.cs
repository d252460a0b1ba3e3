namespace LightsailContract.Conformance.Resources;

/// <summary>The expected state, read-only: what must exist according to the responses so far.</summary>
internal interface IExpectedState
{
    /// <summary>All entries of the sequence, in order.</summary>
    IReadOnlyList<Entry> Entries { get; }

    /// <summary>The existing entries of a parent.</summary>
    IEnumerable<Entry> Existing(ParentRef parent);

    /// <summary>The deleted entries of a parent.</summary>
    IEnumerable<Entry> Deleted(ParentRef parent);

    /// <summary>The parent's entry with that identifier, existing or deleted; null if there is none.</summary>
    Entry? Find(ParentRef parent, string identifier);

    /// <summary>The identifiers in a list that no call is known to have created.</summary>
    IReadOnlyList<string> Unknown(Listing listing);

    /// <summary>Whether a call on this parent has an indeterminate outcome, so that the parent cannot be judged.</summary>
    bool IsIndeterminate(ParentRef parent);
}
