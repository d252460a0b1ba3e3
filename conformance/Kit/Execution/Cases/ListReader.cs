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
    /// <summary>How long a read may lag behind a write.</summary>
    public TimeSpan Settle => settle;

    /// <summary>How long any read may lag.</summary>
    public TimeSpan Longest { get; } = unfinished > settle ? unfinished : settle;

    /// <summary>The changes that may not be visible yet.</summary>
    public ChangeLog Changes { get; } = new(resource, settle, unfinished, clock);

    /// <summary>The time that all waits for late effects share.</summary>
    public WaitBudget Waits => field ??= new WaitBudget(Longest);

    /// <summary>The waits for the effect of calls that succeeded.</summary>
    public ConsistencyWait KnownWait => field ??= new ConsistencyWait(Longest, clock, budget: Waits);

    /// <summary>The waits for calls that the service answers as if it did not know an earlier change yet.</summary>
    public ConsistencyWait CallWait => field ??= new ConsistencyWait(Longest, clock, KnownWait, Waits);

    /// <summary>The waits for a possible effect of calls with an indeterminate outcome. If such a wait is useless, it
    /// does not show that lists never lag.</summary>
    public ConsistencyWait IndeterminateWait => field ??= new ConsistencyWait(Longest, clock, KnownWait, Waits);

    /// <summary>The waits for deletions after a sequence.</summary>
    public ConsistencyWait CleanupWait => field ??= new ConsistencyWait(Longest, clock, KnownWait, Waits);

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
            var isVisible = doubt is null ? IsExpected(expected, listing) : doubt.IsSettledBy(listing, expected);
            var seen =
                isVisible ? SeenEffect.Visible
                : Changes.Explains(listing, expected) ? SeenEffect.MayBeLate
                : SeenEffect.Contradicted;
            if (seen == SeenEffect.MayBeLate)
            {
                Waits.NoteMayBeLate(KindOf(listing, expected));
            }

            // If a call with an indeterminate outcome had no effect, no list ever shows one. So this wait has its own bound.
            var wait = doubt is not null && (isVisible || doubt.Allows(listing, expected)) ? doubted : known;
            switch (await wait.DecideAsync(seen, cancellationToken).ConfigureAwait(false))
            {
                case LateDecision.Judge:
                    return listing;
                case LateDecision.LeaveOpen:
                    Waits.NoteUnjudged();
                    return null;
                default:
                    break;
            }
        }
    }

    private static string KindOf(Listing listing, ExpectedState expected)
    {
        var existing = expected.Existing(listing.Parent).ToList();
        var lacking = existing.Count(entry => !listing.Contains(entry.Identifier));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{lacking} of {existing.Count} not listed, {listing.Items.Count} listed"
        );
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
