using System.Globalization;

namespace LightsailContract.Conformance.Values;

/// <summary>A legal value, and what is unusual about it.</summary>
/// <param name="Text">The value.</param>
/// <param name="Description">What is unusual, in words.</param>
internal sealed record LegalValue(string Text, string Description);

/// <summary>Legal texts that are often refused: as short or as long as is allowed, or of characters of one class.</summary>
internal static class LegalValues
{
    // Where the contract gives no greatest length. A service may have a limit of its own above it.
    private const int LongWithoutBound = 300;

    private const int LongestTried = 2000;

    private const string Signs = "-_.,:+=@/";

    private static readonly (string Alphabet, string Description)[] Classes =
    [
        ("abcdefghijklmnopqrstuvwxyz", "of small letters"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "of capital letters"),
        ("0123456789", "of digits"),
        ("àéîõüßłžñø", "of letters with accents"),
        ("鍵名前键钥", "of letters of another script"),
    ];

    /// <summary>The unusual values that the constraints allow; none is the usual one.</summary>
    /// <param name="constraints">The constraints.</param>
    /// <param name="usual">A legal value that is not unusual.</param>
    /// <param name="random">Random numbers.</param>
    public static IReadOnlyList<LegalValue> Of(Constraints constraints, string usual, SplitMix random) =>
        [
            .. Candidates(constraints, usual, random)
                .Where(value => value.Text != usual && constraints.Allows(value.Text))
                .DistinctBy(value => value.Text),
        ];

    /// <summary>The shortest value that the constraints allow, or null. Something may have that name.</summary>
    public static LegalValue? Shortest(Constraints constraints, SplitMix random) =>
        ValidValues.Text(constraints, random, (int)Math.Clamp(constraints.Length?.Min ?? 1, 1, LongestTried))
            is { } text
            ? new LegalValue(text, Length(text))
            : null;

    private static IEnumerable<LegalValue> Candidates(Constraints constraints, string usual, SplitMix random)
    {
        foreach (var (alphabet, description) in Classes)
        {
            yield return new LegalValue(Mixed(alphabet, usual.Length, random), description);
        }

        // A pattern may allow other characters first and last than inside.
        yield return new LegalValue(Around(usual, SignsOf(constraints, usual)), "with every sign that is allowed");
        foreach (var sign in SignsOf(constraints, usual))
        {
            yield return new LegalValue(Around(usual, $"{sign}{sign}"), $"with {sign} twice");
        }

        yield return new LegalValue(Around(usual, " "), "with a space inside");
        var longest = (int)Math.Min(constraints.Length?.Max ?? LongWithoutBound, LongestTried);
        if (ValidValues.Text(constraints, random, longest) is { } most)
        {
            yield return new LegalValue(most, Length(most));
        }
    }

    private static string SignsOf(Constraints constraints, string usual) =>
        string.Concat(Signs.Where(sign => constraints.Allows(Around(usual, sign.ToString()))));

    // As long as it was.
    private static string Around(string usual, string inner)
    {
        var kept = Math.Max(usual.Length - inner.Length, 2);
        var left = kept / 2;
        return usual[..Math.Min(left, usual.Length)] + inner + usual[Math.Max(usual.Length - (kept - left), 0)..];
    }

    private static string Mixed(string alphabet, int length, SplitMix random) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Below(alphabet.Length)]));

    private static string Length(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"of {Constraints.LengthOf(text)} characters");
}
