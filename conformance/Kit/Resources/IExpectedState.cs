namespace LightsailContract.Conformance.Resources;

/// <summary>What must exist by the responses so far, to be read only.</summary>
internal interface IExpectedState
{
    /// <summary>Everything that the sequence created, in order.</summary>
    IReadOnlyList<Entry> Entries { get; }

    /// <summary>What exists under a parent.</summary>
    IEnumerable<Entry> Existing(ParentRef parent);

    /// <summary>What was deleted under a parent.</summary>
    IEnumerable<Entry> Deleted(ParentRef parent);

    /// <summary>The entry of that identifier under a parent, existing or deleted; null if there is none.</summary>
    Entry? Find(ParentRef parent, string identifier);

    /// <summary>The identifiers in a list that no call is known to have made.</summary>
    IReadOnlyList<string> Unknown(Listing listing);

    /// <summary>Whether a change of this parent has an unknown outcome, so that nothing about it can be judged.</summary>
    bool IsIndeterminate(ParentRef parent);
}
