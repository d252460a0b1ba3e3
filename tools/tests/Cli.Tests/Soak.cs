// Some tests wait for a process or a clock, so one class more than there are cores of a small machine may run at a time.
// With eight, the runs got into each other's way and took a third more processor time.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]

namespace LightsailContract.Cli.Tests;

/// <summary>How much is run: a slice by default, everything with CONTRACT_SOAK=1.</summary>
internal static class Soak
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CONTRACT_SOAK") == "1";

    /// <summary>Arguments that narrow a run by default, and none where everything is run.</summary>
    public static string[] Narrow(params string[] arguments) => IsOn ? [] : arguments;
}
