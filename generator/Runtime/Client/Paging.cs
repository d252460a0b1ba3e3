namespace LightsailContract.Runtime.Protocol;

/// <summary>Walks the pages of a listing; emitted code calls it.</summary>
public static class Paging
{
    /// <summary>Asks for page after page until one names no next.</summary>
    /// <param name="service">The service, for the error.</param>
    /// <param name="first">The first page's input.</param>
    /// <param name="send">Asks for a page.</param>
    /// <param name="own">The token of the page that an input asks for, or null for the first.</param>
    /// <param name="next">The token of the page after one, or null or empty after the last.</param>
    /// <param name="with">The first page's input with a token.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="ContractResponseException">A page names as the next one that was read before: the listing would have no end.</exception>
    public static async IAsyncEnumerable<TOutput> PagesAsync<TInput, TOutput>(
        string service,
        TInput first,
        Func<TInput, CancellationToken, Task<TOutput>> send,
        Func<TInput, string?> own,
        Func<TOutput, string?> next,
        Func<TInput, string, TInput> with,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var input = first;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (own(first) is { } token)
        {
            seen.Add(token);
        }

        while (true)
        {
            var page = await send(input, cancellationToken).ConfigureAwait(false);
            yield return page;
            var following = next(page);
            if (string.IsNullOrEmpty(following))
            {
                yield break;
            }

            if (!seen.Add(following))
            {
                throw new ContractResponseException(service, 200, "A page names as the next one that was read before.");
            }

            input = with(first, following);
        }
    }
}
