namespace LightsailContract.Runtime.Protocol;

/// <summary>What no document of a real service has.</summary>
internal static class WireLimits
{
    /// <summary>How many members and entries a document may have that are read. A small text can have millions, and each of
    /// them takes many times the memory of its text.</summary>
    public const int MaxValues = 250_000;

    /// <summary>What is expected of a document with more of them.</summary>
    public const string TooMany = "a document of at most 250000 values";
}
