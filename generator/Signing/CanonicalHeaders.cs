using System.Text;

namespace LightsailContract.Signing;

/// <summary>Headers in lower case, ordinally sorted, repeated ones joined, white space collapsed.</summary>
/// <param name="Names">The names, separated by semicolons.</param>
/// <param name="Lines">One line a header, each ended by a line feed.</param>
internal sealed record CanonicalHeaders(string Names, string Lines)
{
    public static CanonicalHeaders Create(IEnumerable<KeyValuePair<string, string>> headers)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in headers)
        {
            var key = name.ToLowerInvariant();
            var text = Collapse(value);
            sorted[key] = sorted.TryGetValue(key, out var before) ? $"{before},{text}" : text;
        }

        var lines = new StringBuilder();
        foreach (var (name, value) in sorted)
        {
            lines.Append(name).Append(':').Append(value).Append('\n');
        }

        return new CanonicalHeaders(string.Join(';', sorted.Keys), lines.ToString());
    }

    private static string Collapse(string value)
    {
        var text = new StringBuilder(value.Length);
        var gap = false;
        foreach (var character in value)
        {
            if (character is ' ' or '\t' or '\r' or '\n')
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
            {
                text.Append(' ');
                gap = false;
            }

            text.Append(character);
        }

        return text.ToString();
    }
}
