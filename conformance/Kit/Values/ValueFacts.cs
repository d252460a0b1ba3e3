namespace LightsailContract.Conformance.Values;

/// <summary>Describes a value for messages without showing it.</summary>
internal static class ValueFacts
{
    private static readonly (string Name, Func<char, bool> Has)[] Classes =
    [
        ("A-Z", char.IsAsciiLetterUpper),
        ("a-z", char.IsAsciiLetterLower),
        ("0-9", char.IsAsciiDigit),
        ("white space", char.IsWhiteSpace),
    ];

    /// <summary>Length and alphabet: <c>20 characters of A-Z, 0-9</c>.</summary>
    public static string Describe(string value)
    {
        var length = value.Length == 1 ? "1 character" : $"{value.Length} characters";
        if (value.Length == 0)
        {
            return "empty";
        }

        var classes = Classes.Where(candidate => value.Any(candidate.Has)).Select(candidate => candidate.Name).ToList();
        var others = value
            .Where(character => !Classes.Any(candidate => candidate.Has(character)))
            .Distinct()
            .Order()
            .Take(8)
            .Select(character => char.IsControl(character) ? "a control character" : character.ToString());
        return $"{length} of {string.Join(", ", classes.Concat(others))}";
    }
}
