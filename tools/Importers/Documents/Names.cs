using System.Globalization;

namespace LightsailContract.Importers.Documents;

/// <summary>Turns the spellings of the SDKs back into those of the wire.</summary>
internal static class Names
{
    /// <summary><c>delete_access_key</c> and <c>DeleteAccessKey</c> → <c>DeleteAccessKey</c>.</summary>
    public static string Operation(string name) => string.Concat(name.Split('_').Select(Capital));

    /// <summary><c>secret access key</c> → <c>secretAccessKey</c>.</summary>
    public static string Member(string words)
    {
        var name = string.Concat(words.Split(' ').Select(Capital));
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A number in digits or, up to ten, in words; null if it is neither.</summary>
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Words, text) is >= 0 and var word ? word
        : null;

    private static readonly string[] Words =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
