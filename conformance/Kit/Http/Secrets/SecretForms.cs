using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>The forms in which a text may hold a secret: escaped as in JSON, XML or URLs, in base64, in hexadecimal, or
/// backwards.</summary>
/// <remarks>One pattern finds all forms, but it is costly to build. Searches for plain text come first; they exclude most
/// texts.</remarks>
internal sealed class SecretForms
{
    private readonly string _value;
    private readonly string _backwards;
    private readonly string _hexadecimal;
    private readonly string[] _partsOfBase64;
    private readonly Lazy<Regex> _pattern;

    public SecretForms(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        _value = value;
        _backwards = new string([.. value.Reverse()]);
        _hexadecimal = Convert.ToHexString(bytes);
        var base64 = Enumerable.Range(0, 3).Select(before => Base64(bytes, before)).ToList();
        _partsOfBase64 = [.. base64.Select(LongestPlainPart)];
        _pattern = new Lazy<Regex>(() => new Regex(Pattern(base64), RegexOptions.CultureInvariant));
    }

    /// <summary>The pieces that the index looks for, or null.</summary>
    public SecretPieces? Pieces => SecretPieces.Cut(_value, _partsOfBase64, _hexadecimal);

    /// <summary>Whether the text contains any form.</summary>
    public bool IsIn(string text) => MayBeIn(text) && _pattern.Value.IsMatch(text);

    /// <summary>The text with every form replaced by a placeholder.</summary>
    public string Replace(string text, string placeholder) =>
        MayBeIn(text) ? _pattern.Value.Replace(text, placeholder) : text;

    /// <summary>True for every text that the pattern matches, and for a few others.</summary>
    public bool MayBeIn(string text) =>
        text.AsSpan().ContainsAny(EscapedText.Starts)
        || text.Contains(_value, StringComparison.Ordinal)
        || text.Contains(_backwards, StringComparison.Ordinal)
        || text.Contains(_hexadecimal, StringComparison.OrdinalIgnoreCase)
        || _partsOfBase64.Any(part => text.Contains(part, StringComparison.Ordinal));

    private string Pattern(IEnumerable<string> base64) =>
        string.Join(
            '|',
            [
                string.Concat(_value.Select(AnyForm)),
                .. base64.Select(InEitherAlphabet),
                $"(?i:{_hexadecimal})",
                Regex.Escape(_backwards),
            ]
        );

    /// <summary>The base64 of the value if <paramref name="before"/> bytes (of each group of three) precede it.</summary>
    private static string Base64(byte[] value, int before)
    {
        var text = Convert.ToBase64String([.. new byte[before], .. value]).TrimEnd('=');
        // The first and last characters depend on the bytes before and after, so they are left out.
        return text[(before == 0 ? 0 : before + 1)..^1];
    }

    // Base64 has a second alphabet for URLs, and characters of both may be escaped there.
    private static string InEitherAlphabet(string base64) =>
        Regex
            .Escape(base64)
            .Replace(@"\+", @"(?:[+-]|%2[Bb])", StringComparison.Ordinal)
            .Replace("/", "(?:[/_]|%2[Ff])", StringComparison.Ordinal);

    /// <summary>The longest part that is the same in both alphabets.</summary>
    private static string LongestPlainPart(string base64) => base64.Split('+', '/').MaxBy(part => part.Length)!;

    private static string AnyForm(char character)
    {
        var hex = ((int)character).ToString("x", CultureInfo.InvariantCulture);
        var anyCase = string.Concat(
            hex.Select(digit => char.IsAsciiLetter(digit) ? $"[{digit}{char.ToUpperInvariant(digit)}]" : $"{digit}")
        );
        var number = ((int)character).ToString(CultureInfo.InvariantCulture);
        var entity = EscapedText.EntityOf(character) is { } name ? $"|&{name};" : "";
        return $@"(?:\\?{Regex.Escape(character.ToString())}|\\u0*{anyCase}|%{anyCase}|&#[xX]0*{anyCase};|&#0*{number};{entity})";
    }
}
