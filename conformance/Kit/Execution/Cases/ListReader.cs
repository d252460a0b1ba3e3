using System.Globalization;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>Reads all pages of a list, and reads again while the list may lag behind writes.</summary>
/// <param name="resource">The resource that is listed.</param>
/// <param name="settle">How long a read may lag behind a write.</param>
/// <param name="unfinished">How long a read may lag behind a response that calls its change unfinished.</param>
/// <param name="clock">The clock.</param>
internal sealed class ListReader(ResourceModel resource, TimeSpan settle, TimeSpan unfinished, TimeProvider clock)
{
    private readonly TimeSpan _longest = unfinished > settle ? unfinished : settle;

    /// <summary>The changes that may not be visible yet.</summary>
    public ChangeLog Changes { get; } = new(resource, settle, unfinished, clock);

    /// <summary>The time that all waits for late effects share.</summary>
    public WaitBudget Waits => field ??= new WaitBudget(_longest);

    /// <summary>The waits for the effect of calls that succeeded.</summary>
    public ConsistencyWait KnownWait => field ??= new ConsistencyWait(_longest, clock, budget: Waits);

    /// <summary>The waits for calls that the service answers as if it did not know an earlier change yet.</summary>
    public ConsistencyWait CallWait => field ??= new ConsistencyWait(_longest, clock, KnownWait, Waits);

    /// <summary>The waits for a possible effect of calls with an indeterminate outcome. If such a wait is useless, it
    /// does not show that lists never lag.</summary>
    public ConsistencyWait IndeterminateWait => field ??= new ConsistencyWait(_longest, clock, KnownWait, Waits);

    /// <summary>The waits for deletions after a sequence.</summary>
    public ConsistencyWait CleanupWait => field ??= new ConsistencyWait(_longest, clock, KnownWait, Waits);

    /// <summary>Reads a parent's list.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="first">Creates the call for the first page; called each time that the list is read.</param>
    /// <param name="pageSize">The page size; null for the service's default.</param>
    /// <param name="expected">The expected state.</param>
    /// <param name="send">Sends a call.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The list as it was last read; null if a page could not be read, or if late effects may explain the list and
    /// there is no time left to wait for them.</returns>
    public async Task<Listing?> ReadAsync(
        ParentRef parent,
        Func<Call> first,
        int? pageSize,
        ExpectedState expected,
        Func<Call, Task<Exchange>> send,
        CancellationToken cancellationToken
    )
    {
        var (known, doubted) = (KnownWait.Begin(), IndeterminateWait.Begin());
        while (true)
        {
            var listing = await ReadPagesAsync(parent, FirstPage(first(), pageSize), send).ConfigureAwait(false);
            if (listing is null)
            {
                return listing;
            }

            var doubt = expected.FindIndeterminate(parent);
            if (doubt is null ? IsExpected(expected, listing) : doubt.IsSettledBy(listing, expected))
            {
                (doubt is null ? known : doubted).Showed();
                return listing;
            }

            // If a call with an indeterminate outcome had no effect, no list ever shows one. So this wait has its own bound.
            var (wait, waits) =
                doubt?.Allows(listing, expected) == true ? (doubted, IndeterminateWait) : (known, KnownWait);
            if (!Changes.Explains(listing, expected))
            {
                wait.GiveUp();
                return listing;
            }

            if (!await wait.AgainAsync(cancellationToken).ConfigureAwait(false))
            {
                if (!waits.Lags)
                {
                    return listing;
                }

                Waits.NoteUnjudged();
                return null;
            }
        }
    }

    private static bool IsExpected(ExpectedState expected, Listing listing) =>
        expected
            .Existing(listing.Parent)
            .Select(entry => entry.Identifier)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(
                listing.Items.Select(item => item.Identifier ?? "").Order(StringComparer.Ordinal),
                StringComparer.Ordinal
            );

    private async Task<Listing?> ReadPagesAsync(ParentRef parent, Call first, Func<Call, Task<Exchange>> send)
    {
        var list = await PagedList.ReadAsync(resource, first, send).ConfigureAwait(false);
        return list.End == ListEnd.Failed
            ? null
            : new Listing(parent, list.Items, list.Pages, IsEndless: list.End != ListEnd.Reached);
    }

    private Call FirstPage(Call call, int? pageSize) =>
        pageSize is { } size && resource.List!.Paginated?.PageSize is { } member
            ? call with
            {
                Input = call.Input.With(member, new WireNumber(size.ToString(CultureInfo.InvariantCulture))),
                Description = $"{call.Description} in pages of {size}",
            }
            : call;
}
