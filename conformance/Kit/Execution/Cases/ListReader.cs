using System.Globalization;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>Reads a list: all its pages, and again while it may lag behind what was written.</summary>
/// <param name="resource">What is listed.</param>
/// <param name="settle">How long a read may lag behind a write.</param>
/// <param name="clock">The clock.</param>
internal sealed class ListReader(ResourceModel resource, TimeSpan settle, TimeProvider clock)
{
    /// <summary>The waits for what is known to have happened.</summary>
    public ConsistencyWait KnownWait { get; } = new(settle, clock);

    /// <summary>The waits for what a call of unknown outcome may have done; those in vain prove nothing of lists.</summary>
    public ConsistencyWait IndeterminateWait => field ??= new ConsistencyWait(settle, clock, KnownWait);

    /// <summary>The waits for what is to be gone after a sequence.</summary>
    public ConsistencyWait CleanupWait => field ??= new ConsistencyWait(settle, clock, KnownWait);

    /// <summary>Reads a parent's list.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="first">Makes the call for the first page, each time that the list is read.</param>
    /// <param name="pageSize">How many entries a page may hold; null leaves it to the service.</param>
    /// <param name="expected state">What must be listed.</param>
    /// <param name="send">Makes a call.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The list as it was read last; null if a page was not answered with success.</returns>
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

            // Where a call of unknown outcome did nothing, no list ever shows it.
            var wait = doubt?.Allows(listing, expected) == true ? doubted : known;
            if (!await wait.AgainAsync(cancellationToken).ConfigureAwait(false))
            {
                return listing;
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
