using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>What an operation puts before the name of the host is different.</summary>
public sealed class HostPrefixChanged()
    : OperationKind(
        "host-prefix-changed",
        "What an operation puts before the name of the host is different.",
        new(Severity.Break, Severity.Break, Severity.None)
    )
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        if (old.HostPrefix != current.HostPrefix)
        {
            yield return Report(
                pair,
                current,
                "hostPrefix",
                $"the host prefix {Values.Changed(old.HostPrefix, current.HostPrefix)}"
            );
        }
    }
}
