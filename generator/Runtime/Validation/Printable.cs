using System.Globalization;

namespace LightsailContract.Runtime;

/// <summary>Names that come from outside, as a log may hold them.</summary>
internal static class Printable
{
    private const int MaxLength = 64;

    /// <summary>The name, cut if it is long, with U+FFFD for what would break a line, a quotation or the eye.</summary>
    public static string Of(string name)
    {
        var shown = name;
        if (name.Length > MaxLength)
        {
            // Half a pair is not text.
            var length = char.IsHighSurrogate(name[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
            shown = string.Concat(name.AsSpan(0, length), "…");
        }

        return shown.AsSpan().IndexOfAnyExceptInRange('#', '~') < 0
            ? shown
            : string.Create(shown.Length, shown, static (span, text) => Clean(text, span));
    }

    private static void Clean(string text, Span<char> clean)
    {
        for (var i = 0; i < text.Length; i++)
        {
            clean[i] = text[i] == '"' || IsInvisible(text[i]) ? '\uFFFD' : text[i];
        }
    }

    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
