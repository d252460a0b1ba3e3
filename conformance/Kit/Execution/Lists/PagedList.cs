using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Lists;

/// <summary>A list, read page by page: a first page may be empty and others follow.</summary>
/// <param name="Items">What stood there, as far as it was read.</param>
/// <param name="Pages">The calls; the last one failed where it was not read to its end.</param>
/// <param name="End">How it ended.</param>
internal sealed record PagedList(IReadOnlyList<ListedItem> Items, IReadOnlyList<Exchange> Pages, ListEnd End)
{
    private const int MaxPages = 200;

    /// <summary>Whether all that can be seen of it was seen.</summary>
    public bool IsWhole => End is ListEnd.Reached or ListEnd.InCircles;

    /// <summary>Whether it was read to its end and holds nothing.</summary>
    public bool IsEmpty => IsWhole && Items.Count == 0;

    public Exchange Last => Pages[^1];

    /// <summary>Whether nobody can read it, now or later; a page of an outage says nothing of later.</summary>
    public bool IsUnreadable => Last is { Parsed: ParsedResponse.Unreadable, ServiceFailed: false };

    /// <param name="resource">What is listed.</param>
    /// <param name="first">The call for the first page.</param>
    /// <param name="send">Makes a call.</param>
    public static async Task<PagedList> ReadAsync(ResourceModel resource, Call first, Func<Call, Task<Exchange>> send)
    {
        var call = first;
        var items = new List<ListedItem>();
        var pages = new List<Exchange>();
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var exchange = await send(call).ConfigureAwait(false);
            pages.Add(exchange);
            if (exchange.Parsed is not ParsedResponse.Success success)
            {
                return new PagedList(items, pages, ListEnd.Failed);
            }

            items.AddRange(resource.ListedItems(success.Document));
            if (
                resource.List!.Paginated is not { } paging
                || success.Document.At(paging.OutputToken).AsString() is not { Length: > 0 } token
            )
            {
                return new PagedList(items, pages, ListEnd.Reached);
            }

            // A token that comes back would be followed for ever.
            if (!tokens.Add(token))
            {
                return new PagedList(items, pages, ListEnd.InCircles);
            }

            if (pages.Count == MaxPages)
            {
                return new PagedList(items, pages, ListEnd.TooLong);
            }

            call = call with
            {
                Input = call.Input.With(paging.InputToken, new WireString(token)),
                Description = $"{first.Description}, page {pages.Count + 1}",
            };
        }
    }
}

/// <summary>How the reading of a list ended.</summary>
internal enum ListEnd
{
    /// <summary>There are no more pages.</summary>
    Reached,

    /// <summary>A page leads back to one that was read.</summary>
    InCircles,

    /// <summary>It has more pages than anybody needs.</summary>
    TooLong,

    /// <summary>A page was not answered with success.</summary>
    Failed,
}
