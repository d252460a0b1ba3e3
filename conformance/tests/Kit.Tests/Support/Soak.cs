namespace LightsailContract.Conformance.Tests.Support;

/// <summary>How much is run: a slice by default, everything with CONTRACT_SOAK=1.</summary>
internal static class Soak
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CONTRACT_SOAK") == "1";

    /// <summary>The count that fits the run.</summary>
    public static int Count(int slice, int soak) => IsOn ? soak : slice;
}
