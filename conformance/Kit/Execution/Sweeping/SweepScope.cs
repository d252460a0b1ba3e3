namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>How far a sweep trusts the names in a journal. A journal is a file: anybody may have written into it.</summary>
public enum SweepScope
{
    /// <summary>Every name: the caller knows that its own run wrote the journal.</summary>
    Journal,

    /// <summary>Parents with names of the form that runs make, parents that the caller named, and single entries.</summary>
    MadeOrNamed,

    /// <summary>Only the parents that the caller named, and entries in them.</summary>
    Named,
}
