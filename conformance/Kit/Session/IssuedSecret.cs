using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Session;

/// <summary>A secret that came from the endpoint; it shows itself by number and facts only.</summary>
internal sealed class IssuedSecret
{
    private readonly string _value;
    private readonly string _placeholder;
    private readonly Lazy<Regex> _forms;

    public IssuedSecret(int number, string value)
    {
        Number = number;
        _value = value;
        _placeholder = $"<secret {number.ToString(CultureInfo.InvariantCulture)}: {ValueFacts.Describe(value)}>";
        _forms = new Lazy<Regex>(() => new Regex(Forms(value), RegexOptions.CultureInvariant));
    }

    public int Number { get; }

    /// <summary>Whether it stands in the text as it is.</summary>
    public bool IsIn(string text) => text.Contains(_value, StringComparison.Ordinal);

    /// <summary>Whether it stands in the text, escaped as documents and addresses escape, or in base64.</summary>
    public bool IsHiddenIn(string text) => IsIn(text) || _forms.Value.IsMatch(text);

    public string Replace(string text) =>
        _forms.Value.Replace(text.Replace(_value, _placeholder, StringComparison.Ordinal), _placeholder);

    public override string ToString() => _placeholder;

    private static string Forms(string value)
    {
        var escaped = string.Concat(value.Select(AnyForm));
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(value)).TrimEnd('=');
        // The last character of base64 depends on what follows.
        return $"{escaped}|{Regex.Escape(base64[..^1])}";
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
