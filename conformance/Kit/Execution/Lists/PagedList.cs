using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Lists;

/// <summary>A list, read page by page. An empty first page can have pages after it.</summary>
/// <param name="Items">The items that were read.</param>
/// <param name="Pages">The calls. If the list was not read to its end, the last one failed.</param>
/// <param name="End">How the reading ended.</param>
internal sealed record PagedList(IReadOnlyList<ListedItem> Items, IReadOnlyList<Exchange> Pages, ListEnd End)
{
    private const int MaxPages = 200;

    /// <summary>Whether every page that can be reached was read.</summary>
    public bool IsWhole => End is ListEnd.Reached or ListEnd.InCircles;

    /// <summary>Whether the list was read to its end and is empty.</summary>
    public bool IsEmpty => IsWhole && Items.Count == 0;

    public Exchange Last => Pages[^1];

    /// <summary>Whether the list is unreadable, also later. An error page of a failing service does not show that.</summary>
    public bool IsUnreadable => Last is { Parsed: ParsedResponse.Unreadable, ServiceFailed: false };

    /// <param name="resource">The resource that is listed.</param>
    /// <param name="first">The call for the first page.</param>
    /// <param name="send">Sends a call.</param>
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

            // A repeated token would lead to an endless loop.
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
                IsLaterPage = true,
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

    /// <summary>A page leads to a page that was already read.</summary>
    InCircles,

    /// <summary>It has more pages than the kit reads.</summary>
    TooLong,

    /// <summary>A page could not be read.</summary>
    Failed,
}
