using System.Collections.Concurrent;
using LightsailContract.Tests;
using Microsoft.CodeAnalysis;

namespace LightsailContract.Generator.Tests;

/// <summary>
/// Whatever the text of a contract is, the generator throws nothing and comes to an end, and what it accepts compiles.
/// <c>CONTRACT_FUZZ_CASES</c> sets how many contracts are tried, <c>CONTRACT_FUZZ_FIRST</c> the number of the first;
/// <c>CONTRACT_SOAK=1</c> tries 100,000 and compiles everything accepted, otherwise a sample is compiled.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(SampleContract.Text)]
    [InlineData(RichContract.Json)]
    [InlineData(RichContract.Query)]
    public void What_is_mutated_is_accepted_and_compiles(string contract)
    {
        var run = Project.With(("fuzz.contract.yaml", contract)).Run();

        run.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        run.Errors.Take(5).Should().BeEmpty();
    }

    [Fact]
    public void Mutated_contracts_are_refused_in_words_or_compile()
    {
        var first = Soak.Count("CONTRACT_FUZZ_FIRST", slice: 0, soak: 0);
        var count = Soak.Count("CONTRACT_FUZZ_CASES", slice: 500, soak: 100_000);
        var failures = new ConcurrentQueue<string>();
        var compiled = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var accepted = 0;
        var slowest = TimeSpan.Zero;

        Parallel.For(
            first,
            first + count,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var attempt = FuzzCase.Run(seed);
                slowest = attempt.Elapsed > slowest ? attempt.Elapsed : slowest;
                var compiles = attempt.Accepted && (Interlocked.Increment(ref accepted) % 20 == 0 || Soak.IsOn);
                var failure =
                    attempt.Failure
                    ?? (attempt.Elapsed > Bound ? $"took {attempt.Elapsed}" : null)
                    // Many mutations come out the same: a comment moved, a name's case.
                    ?? (compiles && compiled.TryAdd(attempt.Fingerprint, seed) ? attempt.CompileError() : null);
                if (failure is not null)
                {
                    failures.Enqueue($"case {seed}: {failure} ({FuzzCase.Keep(seed)})");
                }
            }
        );

        output.WriteLine(
            $"{count} contracts, {accepted} accepted, {compiled.Count} different ones compiled, slowest {slowest.TotalMilliseconds:0} ms"
        );
        failures.Take(5).Should().BeEmpty();
        accepted.Should().BeGreaterThan(count / 50, "a fuzzer whose contracts are all refused tests the reader only");
        compiled.Should().NotBeEmpty();
    }
}
