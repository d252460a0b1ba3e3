using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>Makes text from outside safe to show: it cannot control a terminal, reorder a line or hide text.</summary>
public static class VisibleText
{
    /// <summary>Shows each control, format and unassigned character as <c>\u{…}</c>.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="lines">Whether line feeds and tabs are kept.</param>
    public static string Escape(string? text, bool lines = false)
    {
        if (string.IsNullOrEmpty(text) || IsPlain(text))
        {
            return text ?? "";
        }

        var shown = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; )
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                Append(shown, text[i++]);
                continue;
            }

            if (IsSafe(rune) || (lines && rune.Value is '\n' or '\t'))
            {
                shown.Append(text, i, rune.Utf16SequenceLength);
            }
            else
            {
                Append(shown, rune.Value);
            }

            i += rune.Utf16SequenceLength;
        }

        return shown.ToString();
    }

    /// <summary>The same, cut to <paramref name="max"/> characters, the last of them an ellipsis.</summary>
    public static string Cut(string? text, int max)
    {
        var shown = Escape(text);
        if (shown.Length <= max)
        {
            return shown;
        }

        var end = max - 1;
        return string.Concat(shown.AsSpan(0, char.IsHighSurrogate(shown[end - 1]) ? end - 1 : end), "…");
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
            );

    private static void Append(StringBuilder shown, int value) =>
        shown.Append(CultureInfo.InvariantCulture, $"\\u{{{value:X4}}}");
}
