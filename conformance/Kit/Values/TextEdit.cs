using System.Buffers;

namespace LightsailContract.Conformance.Values;

/// <summary>A small change of a valid text, of the kind that careless comparisons do not notice.</summary>
/// <param name="Description">The change in words: <c>in upper case</c>.</param>
/// <param name="Apply">Makes the changed text; the valid text is not empty.</param>
internal sealed record TextEdit(string Description, Func<string, string> Apply)
{
    /// <summary>Changes after which many libraries take the text for the same one: case, white space, look-alikes.</summary>
    public static IReadOnlyList<TextEdit> Confusable { get; } =
    [
        new("in lower case", text => text.ToLowerInvariant()),
        new("in upper case", text => text.ToUpperInvariant()),
        new("after a space", text => " " + text),
        new("before a space", text => text + " "),
        new("before a tab", text => text + "\t"),
        new("before a line feed", text => text + "\n"),
        new("before a carriage return and a line feed", text => text + "\r\n"),
        new("after a line feed", text => "\n" + text),
        new("before a no-break space", text => text + "\u00A0"),
        new("before a zero-width space", text => text + "\u200B"),
        new("after a byte order mark", text => "\uFEFF" + text),
        new("before NUL", text => text + "\0"),
        new("before NUL and more", text => text + "\0x"),
        new("with a full-width character", FullWidth),
        new("with a character of another script that looks the same", LookAlike),
        new("with a combining mark", text => text + "\u0301"),
        new("before a slash", text => text + "/"),
        new("with its first character percent-encoded", text => $"%{(int)text[0]:X2}{text[1..]}"),
    ];

    /// <summary>Other texts of about that length, which have nothing to do with the valid one.</summary>
    public static IReadOnlyList<TextEdit> Foreign { get; } =
    [
        new("empty", _ => ""),
        new("of spaces", text => new string(' ', text.Length)),
        new("with its last character replaced by a line feed", text => text[..^1] + "\n"),
        new(
            "with an exclamation mark inside",
            text => text[..(text.Length / 2)] + "!" + text[Math.Min((text.Length / 2) + 1, text.Length)..]
        ),
        new("with a hyphen first", text => "-" + text[1..]),
        new("with a quotation mark inside", text => text[..(text.Length / 2)] + "'" + text[(text.Length / 2)..]),
        new("of exclamation marks", text => new string('!', text.Length)),
        new("of accented letters", text => new string('é', text.Length)),
        new("of characters beyond the Basic Multilingual Plane", Astral),
        new("of digits of another script", text => new string('\u0663', text.Length)),
    ];

    private static string FullWidth(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('!', '~');
        return at < 0 ? text : $"{text[..at]}{(char)(text[at] - '!' + '\uFF01')}{text[(at + 1)..]}";
    }

    private const string Latin = "aceiopsxyABCEHIKMOPTXY0";

    // The same letters of the Cyrillic alphabet.
    private const string Other =
        "\u0430\u0441\u0435\u0456\u043E\u0440\u0455\u0445\u0443\u0410\u0412\u0421\u0415\u041D\u0406\u041A\u041C\u041E\u0420\u0422\u0425\u0423\u041E";

    private static readonly SearchValues<char> LatinLetters = SearchValues.Create(Latin);

    private static string LookAlike(string text)
    {
        var at = text.AsSpan().IndexOfAny(LatinLetters);
        return at < 0
            ? text
            : $"{text[..at]}{Other[Latin.IndexOf(text[at], StringComparison.Ordinal)]}{text[(at + 1)..]}";
    }

    private static string Astral(string text) => string.Concat(Enumerable.Repeat("\U0001D4B6", text.Length));
}
