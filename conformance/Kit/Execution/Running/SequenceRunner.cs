using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Execution.Parents;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Running;

/// <summary>Runs sequences, and empties the parents after each.</summary>
internal sealed class SequenceRunner(RunContext context, ParentPool pool)
{
    /// <summary>How long tidying up may take when the run was cancelled.</summary>
    private static readonly TimeSpan LastTidying = TimeSpan.FromSeconds(4);

    /// <summary>The exception that stopped the last sequence, or null.</summary>
    public Exception? Stopped { get; private set; }

    /// <summary>Why a parent may not be empty: what its list or a deletion last responded. As a sentence.</summary>
    public string WhyNotEmpty { get; private set; } = "there is no operation that lists it.";

    /// <summary>Runs a sequence on empty parents.</summary>
    /// <returns>The execution, also if it stopped early; null if no empty parent is left.</returns>
    public async Task<TestCase?> RunAsync(
        IReadOnlyList<Command> commands,
        RuleSet rules,
        CancellationToken cancellationToken
    )
    {
        if (await pool.TakeAsync(cancellationToken).ConfigureAwait(false) is not { } parents)
        {
            return null;
        }

        var testCase = new TestCase(context, parents, rules);
        await RunAsync(commands, testCase, cancellationToken).ConfigureAwait(false);
        return testCase;
    }

    /// <summary>Runs a sequence on the parents of a test case, which are empty.</summary>
    public async Task RunAsync(IReadOnlyList<Command> commands, TestCase testCase, CancellationToken cancellationToken)
    {
        Stopped = null;
        try
        {
            for (var step = 0; step < commands.Count; step++)
            {
                await commands[step].RunAsync(testCase, step, cancellationToken).ConfigureAwait(false);
            }

            EndpointLoss.Blame(testCase, testCase.Rules, isGone: false);
        }
        catch (EndpointUnusableException exception)
        {
            EndpointLoss.Blame(testCase, testCase.Rules, isGone: true);
            Stopped = exception;
        }
        catch (Exception exception) when (exception is BudgetExhaustedException or PausesUsedUpException)
        {
            Stopped = exception;
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            // If the time is over, the checks so far count.
            Stopped = exception;
        }
        finally
        {
            await TidyAsync(testCase, cancellationToken).ConfigureAwait(false);
            testCase.ForgetDocuments();
        }
    }

    /// <summary>Deletes what is left. A parent that cannot be emptied is not used again.</summary>
    private async Task TidyAsync(TestCase testCase, CancellationToken cancellationToken)
    {
        using var bound = new CancellationTokenSource();
        context.Memory.HasFindings |= testCase.Judge.Failures.Count > 0;
        if (
            !cancellationToken.IsCancellationRequested
            && await TryTidyAsync(testCase, cancellationToken).ConfigureAwait(false)
        )
        {
            return;
        }

        // The run is over, perhaps in the middle of this. The checks of the sequence still count.
        bound.CancelAfter(LastTidying);
        if (!await TryTidyAsync(testCase, bound.Token).ConfigureAwait(false))
        {
            Discard(testCase);
        }
    }

    /// <summary>False if the time was over before all was deleted.</summary>
    private async Task<bool> TryTidyAsync(TestCase testCase, CancellationToken cancellationToken)
    {
        try
        {
            await DeleteRemainingAsync(testCase, cancellationToken).ConfigureAwait(false);
        }
        catch (EndpointUnusableException)
        {
            Discard(testCase);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }

        return true;
    }

    // The journal has what is left.
    private void Discard(TestCase testCase)
    {
        foreach (var parent in testCase.Parents)
        {
            pool.Discard(parent);
        }
    }

    private async Task DeleteRemainingAsync(TestCase testCase, CancellationToken cancellationToken)
    {
        testCase.TakeLost();
        foreach (var parent in testCase.Parents)
        {
            var (isClean, mayBeLeft) = (true, false);
            var gone = new List<Entry>();
            foreach (var entry in testCase.Expected.Existing(parent).ToList())
            {
                var answer = await RemoveAsync(testCase, entry, cancellationToken).ConfigureAwait(false);
                isClean &= answer is ParsedResponse.Success;
                if (Absence.IsToldBy(answer))
                {
                    // The service may not know the entry yet, and show it later.
                    mayBeLeft |= context.Changes.MayLack(parent, entry.Identifier);
                    gone.Add(entry);
                }
            }

            // If a rule was broken in any sequence, or an outcome is indeterminate, entries may be left that the expected
            // state does not have.
            if (!isClean || context.Memory.HasFindings || testCase.Expected.IsIndeterminate(parent))
            {
                isClean = await CleanUpAsync(testCase, parent, cancellationToken).ConfigureAwait(false);
                foreach (var entry in isClean ? gone : [])
                {
                    context.Journal.Deleted(context.Resource, parent, entry.Identifier);
                }
            }

            if (!isClean || (mayBeLeft && context.Reader.CallWait.Lags))
            {
                pool.Discard(parent);
            }
        }
    }

    private async Task<bool> CleanUpAsync(TestCase testCase, ParentRef parent, CancellationToken cancellationToken)
    {
        if (context.Resource.List is null)
        {
            return false;
        }

        var doubts = testCase.Expected.FindIndeterminate(parent) is { } doubt
            ? doubt.Creations.Concat(doubt.Deletions.Values).ToList()
            : [];
        var left = testCase.Expected.IsIndeterminate(parent)
            ? await ResolveAsync(testCase, parent, cancellationToken).ConfigureAwait(false)
            : await ReadAsync(testCase, parent, cancellationToken).ConfigureAwait(false);
        foreach (var item in left.Items)
        {
            // Only entries that the run created. Other items in the user's parent must not be deleted.
            if (item.Identifier is { } identifier && testCase.Expected.Find(parent, identifier) is { } entry)
            {
                await RemoveAsync(testCase, entry, cancellationToken).ConfigureAwait(false);
            }
        }

        // While lists lag, an empty list does not show that calls with an indeterminate outcome had no effect.
        if (context.Reader.KnownWait.Lags && doubts.Any(context.Changes.MayStillShow))
        {
            return false;
        }

        return left.IsEmpty || await WaitUntilEmptyAsync(testCase, parent, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether the list is empty, at the latest after the settle time.</summary>
    private async Task<bool> WaitUntilEmptyAsync(
        TestCase testCase,
        ParentRef parent,
        CancellationToken cancellationToken
    )
    {
        var wait = context.Reader.CleanupWait.Begin();
        while (true)
        {
            var list = await ReadAsync(testCase, parent, cancellationToken).ConfigureAwait(false);
            var seen =
                list.IsEmpty ? SeenEffect.Visible
                : list.IsUnreadable || (list.IsWhole && !list.Items.Any(MayVanish)) ? SeenEffect.Contradicted
                : SeenEffect.MayBeLate;
            var decision = await wait.DecideAsync(seen, cancellationToken).ConfigureAwait(false);
            if (decision != LateDecision.AskAgain)
            {
                // The next sequence knows the changes that are left open, too.
                return list.IsEmpty
                    || (decision == LateDecision.LeaveOpen && list.IsWhole && list.Items.All(MayVanish));
            }
        }

        bool MayVanish(ListedItem item) =>
            item.Identifier is { } identifier && context.Changes.MayStillHave(parent, identifier);
    }

    private async Task<PagedList> ReadAsync(TestCase testCase, ParentRef parent, CancellationToken cancellationToken)
    {
        var list = await PagedList
            .ReadAsync(context.Resource, testCase.Calls.List(parent), call => SendAsync(call, cancellationToken))
            .ConfigureAwait(false);
        var (noun, count) = (context.Resource.Noun, list.Items.Count);
        WhyNotEmpty =
            count > 0 ? $"the list of the last one still has {count} {(count == 1 ? noun : Nouns.Plural(noun))}."
            : list.IsWhole ? "the last one was empty too late."
            : $"the list of the last one cannot be read: {ResponseDescription.Of(list.Last, context.Session.Vault.Redact)}";
        return list;
    }

    /// <summary>Finds what calls with an indeterminate outcome created, also if lists show it late.</summary>
    private async Task<PagedList> ResolveAsync(TestCase testCase, ParentRef parent, CancellationToken cancellationToken)
    {
        var wait = context.Reader.IndeterminateWait.Begin();
        while (true)
        {
            var list = await ReadAsync(testCase, parent, cancellationToken).ConfigureAwait(false);
            var listing = list.IsWhole
                ? new Listing(parent, list.Items, list.Pages, IsEndless: list.End != ListEnd.Reached)
                : null;
            // As long as lists may lag, a missing item does not prove a deletion.
            var isSettled =
                listing is not null
                && testCase.Expected.FindIndeterminate(parent) is { Deletions.Count: 0 } doubt
                && doubt.IsSettledBy(listing, testCase.Expected);
            var mayShow =
                testCase.Expected.FindIndeterminate(parent) is { } open
                && open.Creations.Concat(open.Deletions.Values).Any(context.Changes.MayStillShow);
            var seen =
                isSettled ? SeenEffect.Visible
                // That no effect is visible now contradicts nothing: there may be none.
                : !mayShow || list.IsUnreadable ? SeenEffect.Nothing
                : SeenEffect.MayBeLate;
            if (await wait.DecideAsync(seen, cancellationToken).ConfigureAwait(false) != LateDecision.AskAgain)
            {
                if (listing is not null)
                {
                    testCase.Resolve(listing);
                }

                return list;
            }
        }
    }

    private async Task<ParsedResponse> RemoveAsync(TestCase testCase, Entry entry, CancellationToken cancellationToken)
    {
        var wait = context.Reader.CallWait.Begin();
        while (true)
        {
            var exchange = await SendAsync(testCase.Calls.Delete(entry), cancellationToken).ConfigureAwait(false);
            if (exchange.Succeeded)
            {
                context.Journal.Deleted(context.Resource, entry.Parent, entry.Identifier);
                context.Changes.Deleted(entry.Parent, entry.Identifier, exchange);
            }

            var seen =
                exchange.Succeeded ? SeenEffect.Visible
                : !Absence.IsToldBy(exchange.Parsed) ? SeenEffect.Nothing
                : context.Changes.MayLack(entry.Parent, entry.Identifier) ? SeenEffect.MayBeLate
                : SeenEffect.Contradicted;
            if (await wait.DecideAsync(seen, cancellationToken).ConfigureAwait(false) != LateDecision.AskAgain)
            {
                return exchange.Parsed;
            }
        }
    }

    private Task<Exchange> SendAsync(Call call, CancellationToken cancellationToken) =>
        context.Session.SendAsync(call, new SendOptions { IsCleanup = true }, observe: null, cancellationToken);
}
