namespace LightsailContract.Diff.Changes;

/// <summary>What a change does to one of those who use a contract.</summary>
public enum Severity
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It can go wrong, depending on what is sent, stored or written.</summary>
    Risk,

    /// <summary>Something that was right before is wrong now.</summary>
    Break,
}
