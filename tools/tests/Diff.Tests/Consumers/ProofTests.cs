using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Tests.Pairs;

namespace LightsailContract.Diff.Tests.Consumers;

/// <summary>What is said of the emitted C# is what a compiler says.</summary>
public sealed class ProofTests
{
    [Fact]
    public void Each_pair_breaks_source_and_binaries_as_it_says()
    {
        var wrong = DiffPair
            .All.AsParallel()
            .Select(pair =>
            {
                var proof = CSharpProof.Of(pair.Old.Contract, pair.New.Contract);
                var (source, binary) = Claim(pair.Changes);
                return (source, binary) == (proof.Source, proof.Binary)
                    ? null
                    : $"{pair.Name} says source {source}, binary {binary}; proved are {proof.Source}, {proof.Binary}: {proof.Reason}";
            })
            .OfType<string>()
            .Order(StringComparer.Ordinal)
            .ToList();

        wrong.Should().BeEmpty();
    }

    internal static (Severity Source, Severity Binary) Claim(IReadOnlyList<Change> changes) =>
        (
            changes.Select(change => change.Severities.Source).DefaultIfEmpty().Max(),
            changes.Select(change => change.Severities.Binary).DefaultIfEmpty().Max()
        );
}
