using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Sends several calls on one parent at the same time, then lists it.</summary>
/// <param name="OnParent">The parent.</param>
/// <param name="Creates">The number of creations.</param>
/// <param name="Deletes">The number of existing entries to delete.</param>
/// <param name="Lists">The number of lists.</param>
internal sealed record ParallelCalls(int OnParent, int Creates, int Deletes, int Lists) : Command
{
    /// <summary>The number of deletions of one existing entry, the same for all.</summary>
    public int Same { get; init; }

    public override async Task RunAsync(TestCase testCase, int step, CancellationToken cancellationToken)
    {
        var parent = Parent(testCase, OnParent);
        var before = testCase.Expected.Existing(parent).ToList();
        if (testCase.Expected.IsIndeterminate(parent) || CallsOf(testCase, parent, before) is not { Count: > 0 } calls)
        {
            return;
        }

        var options = new SendOptions { Step = step, Concurrent = true };
        var sent = calls
            .Select(call => Task.Run(() => testCase.CallAsync(call, options, cancellationToken), cancellationToken))
            .ToList();
        Exchange[] exchanges;
        try
        {
            exchanges = await Task.WhenAll(sent).ConfigureAwait(false);
        }
        catch
        {
            // Also if one call was interrupted, what the others created must be deleted.
            foreach (var finished in sent.Where(each => each.IsCompletedSuccessfully))
            {
                testCase.Expected.Apply(await finished.ConfigureAwait(false));
            }

            throw;
        }

        foreach (var exchange in exchanges)
        {
            testCase.Observe(exchange);
        }

        foreach (var exchange in exchanges)
        {
            testCase.Expected.Apply(exchange);
        }

        var after = await testCase.ListAsync(parent, step, pageSize: null, cancellationToken).ConfigureAwait(false);
        var isLate = await ExplainsLatenessAsync(testCase, exchanges, step, cancellationToken).ConfigureAwait(false);
        testCase.ObserveParallelCalls(new ParallelOutcome(parent, before, exchanges, after) { MayBeLate = isLate });
    }

    /// <summary>Whether a late effect explains how many deletions of one entry succeeded: all are refused if its creation is
    /// not visible yet, and several succeed if a deletion is not visible yet. One more deletion shows which it is.</summary>
    private static async Task<bool> ExplainsLatenessAsync(
        TestCase testCase,
        Exchange[] exchanges,
        int step,
        CancellationToken cancellationToken
    )
    {
        var deletions = exchanges.Where(exchange => exchange.Call.Purpose == Purpose.DeleteAtOnce).ToList();
        if (deletions.Count == 0)
        {
            return false;
        }

        var (entry, context) = (deletions[0].Call.Subject!, testCase.Context);
        switch (deletions.Count(exchange => exchange.Succeeded))
        {
            case 0 when context.Changes.MayLack(entry.Parent, entry.Identifier):
                await testCase
                    .CallAsync(testCase.Calls.Delete(entry), new SendOptions { Step = step }, cancellationToken)
                    .ConfigureAwait(false);
                return context.Reader.CallWait.Lags;
            case > 1 when context.Changes.MayStillHave(entry.Parent, entry.Identifier):
                await testCase
                    .CallAsync(testCase.Calls.DeleteAgain(entry), new SendOptions { Step = step }, cancellationToken)
                    .ConfigureAwait(false);
                return context.Reader.CallWait.Lags;
            default:
                return false;
        }
    }

    public override IEnumerable<Command> Shrink()
    {
        if (Lists > 0)
        {
            yield return this with
            {
                Lists = 0,
            };
        }

        if (Deletes > 0)
        {
            yield return this with
            {
                Deletes = 0,
            };
        }

        if (Same > 2)
        {
            yield return this with
            {
                Same = 2,
            };
        }

        if (Creates > 3)
        {
            yield return this with
            {
                Creates = 3,
            };
        }
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"parallel {OnParent} {Creates} {Deletes} {Lists}{(Same > 0 ? $" {Same}" : "")}"
        );

    private List<Call> CallsOf(TestCase testCase, ParentRef parent, List<Entry> existing)
    {
        // The kinds of calls alternate, so that each overlaps with the others.
        var calls = new List<Call>();
        if (existing.Count > 0)
        {
            calls.AddRange(Enumerable.Range(0, Same).Select(_ => testCase.Calls.DeleteAtOnce(existing[0])));
        }

        for (var i = 0; i < Math.Max(Creates, Math.Max(Deletes, Lists)); i++)
        {
            if (i < Deletes && i < existing.Count)
            {
                calls.Add(testCase.Calls.Delete(existing[i]));
            }

            if (i < Creates)
            {
                calls.Add(testCase.Calls.Create(parent, testCase.NextIdentifier()));
            }

            if (i < Lists)
            {
                calls.Add(testCase.Calls.List(parent));
            }
        }

        return calls;
    }
}
