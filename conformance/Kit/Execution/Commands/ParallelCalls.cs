using System.Globalization;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Commands;

/// <summary>Sends several calls on one parent at once, then lists it.</summary>
/// <param name="OnParent">The parent.</param>
/// <param name="Creates">How many creations.</param>
/// <param name="Deletes">How many of what exists are deleted.</param>
/// <param name="Lists">How many lists are read in between.</param>
internal sealed record ParallelCalls(int OnParent, int Creates, int Deletes, int Lists) : Command
{
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
            // Whatever ended one of them, what the others made is there and must go.
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
        testCase.ObserveParallelCalls(new ParallelOutcome(parent, before, exchanges, after));
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

        if (Creates > 3)
        {
            yield return this with
            {
                Creates = 3,
            };
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"parallel {OnParent} {Creates} {Deletes} {Lists}");

    private List<Call> CallsOf(TestCase testCase, ParentRef parent, List<Entry> existing)
    {
        // Kinds alternate, so that each overlaps with the others.
        var calls = new List<Call>();
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
