// A run against an endpoint mostly waits, so that more classes than there are cores may run at a time.
[assembly: CollectionBehavior(MaxParallelThreads = 8)]

namespace LightsailContract.Cli.Tests;

/// <summary>How much is run: a slice by default, everything with CONTRACT_SOAK=1.</summary>
internal static class Soak
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CONTRACT_SOAK") == "1";

    /// <summary>Arguments that narrow a run by default, and none where everything is run.</summary>
    public static string[] Narrow(params string[] arguments) => IsOn ? [] : arguments;
}
