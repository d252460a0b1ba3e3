using System.Globalization;

namespace LightsailContract.Tests;

/// <summary>How much is run: a slice by default, everything with <c>CONTRACT_SOAK=1</c>, as <c>.ci/soak</c> sets it.</summary>
internal static class Soak
{
    /// <summary>Whether everything is run.</summary>
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CONTRACT_SOAK") == "1";

    /// <summary>The count that fits the run.</summary>
    public static int Count(int slice, int soak) => IsOn ? soak : slice;

    /// <summary>The count that the environment variable gives, or the one that fits the run.</summary>
    public static int Count(string variable, int slice, int soak) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Count(slice, soak);
}
