using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>Makes text from outside safe to show: it cannot control a terminal, reorder a line, cover other lines or hide text.</summary>
public static class VisibleText
{
    // Languages put up to three marks on a letter. More are there to cover the lines above.
    private const int MostMarks = 3;

    // Categories of letters and marks, and still nothing is seen of them: Unicode's default ignorable characters, and the
    // empty pattern of Braille.
    private static readonly (int First, int Last)[] Invisible =
    [
        (0x034F, 0x034F),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x2800, 0x2800),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFFA0, 0xFFA0),
        (0x1D159, 0x1D159),
        (0xE0000, 0xE0FFF),
    ];

    /// <summary>Shows each character that nobody sees, or that changes how others are seen, as <c>\u{…}</c>.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="lines">Whether line feeds and tabs are kept.</param>
    public static string Escape(string? text, bool lines = false)
    {
        if (string.IsNullOrEmpty(text) || IsPlain(text))
        {
            return text ?? "";
        }

        var shown = new StringBuilder(text.Length + 16);
        // A mark needs a letter of its own: it would change a quote or a bracket around the text.
        var marks = MostMarks;
        for (var i = 0; i < text.Length; )
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                Append(shown, text[i++]);
                marks = MostMarks;
                continue;
            }

            var isMark = IsMark(rune);
            if ((IsSafe(rune) && (!isMark || marks < MostMarks)) || (lines && rune.Value is '\n' or '\t'))
            {
                shown.Append(text, i, rune.Utf16SequenceLength);
            }
            else
            {
                Append(shown, rune.Value);
            }

            marks =
                isMark ? marks + 1
                : Rune.IsLetterOrDigit(rune) ? 0
                : MostMarks;
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

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    private static bool IsSafe(Rune rune) =>
        rune.Value == ' '
        || !Invisible.Any(range => rune.Value >= range.First && rune.Value <= range.Last)
            && Rune.GetUnicodeCategory(rune)
                is not (
                    UnicodeCategory.SpaceSeparator
                    or UnicodeCategory.Control
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
