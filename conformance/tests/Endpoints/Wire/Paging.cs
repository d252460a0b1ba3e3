namespace LightsailContract.Conformance.Endpoints.Wire;

/// <summary>Chooses what a page shows.</summary>
/// <param name="items">All there is.</param>
/// <param name="start">Where the page begins.</param>
/// <param name="size">How many it may show.</param>
public delegate Page<T> Pager<T>(IReadOnlyList<T> items, int start, int size);

/// <summary>A page.</summary>
/// <param name="Items">What it shows.</param>
/// <param name="Next">Where the next one begins, or null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int? Next);

/// <summary>Pages and the tokens that name them.</summary>
public static class Paging
{
    private const string Prefix = "page-";

    /// <summary>The page that begins at an index, full where there is enough.</summary>
    public static Page<T> Cut<T>(IReadOnlyList<T> items, int start, int size) =>
        new([.. items.Skip(start).Take(size)], start + size < items.Count ? start + size : null);

    /// <summary>The token of the page that begins at an index.</summary>
    public static string Token(int start) => Prefix + start.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The index that a token names; 0 without a token.</summary>
    /// <exception cref="ProblemException">The token is none of ours.</exception>
    public static int Start(string? token, string member)
    {
        if (string.IsNullOrEmpty(token))
        {
            return 0;
        }

        return token.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(token[Prefix.Length..], out var start)
            ? start
            : throw new ProblemException(ProblemKind.InvalidMember, member);
    }
}
