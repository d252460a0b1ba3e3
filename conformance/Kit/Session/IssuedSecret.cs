using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Session;

/// <summary>A secret that came from the endpoint; it shows itself by number and facts only.</summary>
internal sealed class IssuedSecret
{
    // Of a private area of Unicode, and shorter than any part.
    private const string Mark = "\uE0E0";

    private readonly string _value;
    private readonly string _open;
    private readonly string _placeholder;
    private readonly Lazy<Regex> _forms;

    /// <param name="number">Which secret it is.</param>
    /// <param name="value">The secret.</param>
    /// <param name="issuedWith">The call that issued it and its answer, as text; what stands there beside it is no secret.</param>
    public IssuedSecret(int number, string value, string issuedWith)
    {
        Number = number;
        _value = value;
        _open = issuedWith.Replace(value, "", StringComparison.Ordinal);
        _placeholder = $"<secret {number.ToString(CultureInfo.InvariantCulture)}: {ValueFacts.Describe(value)}>";
        _forms = new Lazy<Regex>(() => new Regex(Forms(value), RegexOptions.CultureInvariant));
    }

    public int Number { get; }

    /// <summary>Whether it stands in the text as it is.</summary>
    public bool IsIn(string text) => text.Contains(_value, StringComparison.Ordinal);

    /// <summary>Whether it stands in the text, or much of it: escaped as documents and addresses escape, in base64, in
    /// hexadecimal, or backwards.</summary>
    public bool IsHiddenIn(string text) =>
        IsIn(text) || _forms.Value.IsMatch(text) || SecretParts.FindIn(text, _value, _open).Length > 0;

    public string Replace(string text)
    {
        text = _forms.Value.Replace(text.Replace(_value, _placeholder, StringComparison.Ordinal), _placeholder);
        // By a mark first: a secret could be made of what it is replaced by, and the search would never end.
        while (SecretParts.FindIn(text, _value, _open) is { Length: > 0 } part)
        {
            text = text.Replace(part, Mark, StringComparison.Ordinal);
        }

        return text.Replace(
            Mark,
            $"<part of secret {Number.ToString(CultureInfo.InvariantCulture)}>",
            StringComparison.Ordinal
        );
    }

    public override string ToString() => _placeholder;

    private static string Forms(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var backwards = new string([.. value.Reverse()]);
        return string.Join(
            '|',
            [
                string.Concat(value.Select(AnyForm)),
                .. Enumerable.Range(0, 3).Select(before => Base64(bytes, before)),
                $"(?i:{Convert.ToHexString(bytes)})",
                Regex.Escape(backwards),
            ]
        );
    }

    /// <summary>The base64 of a text in which so many bytes (of every three) stand before the value.</summary>
    private static string Base64(byte[] value, int before)
    {
        var text = Convert.ToBase64String([.. new byte[before], .. value]).TrimEnd('=');
        // The first and the last characters depend on what stands before and after.
        var inner = text[(before == 0 ? 0 : before + 1)..^1];
        return Regex
            .Escape(inner)
            .Replace(@"\+", @"(?:[+-]|%2[Bb])", StringComparison.Ordinal)
            .Replace("/", "(?:[/_]|%2[Ff])", StringComparison.Ordinal);
    }

    private static string AnyForm(char character)
    {
        var hex = ((int)character).ToString("x", CultureInfo.InvariantCulture);
        var anyCase = string.Concat(
            hex.Select(digit => char.IsAsciiLetter(digit) ? $"[{digit}{char.ToUpperInvariant(digit)}]" : $"{digit}")
        );
        var number = ((int)character).ToString(CultureInfo.InvariantCulture);
        return $@"(?:\\?{Regex.Escape(character.ToString())}|\\u0*{anyCase}|%{anyCase}|&#[xX]0*{anyCase};|&#0*{number};)";
    }
}
