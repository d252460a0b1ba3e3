namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>How much is run: a slice by default, everything with CONTRACT_SOAK=1.</summary>
internal static class Soak
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CONTRACT_SOAK") == "1";

    /// <summary>A count from the environment, or what fits the run.</summary>
    public static int Count(string variable, int slice, int soak) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var count) ? count
        : IsOn ? soak
        : slice;
}
