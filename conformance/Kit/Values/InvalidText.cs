namespace LightsailContract.Conformance.Values;

/// <summary>Texts that break a pattern and keep to the length.</summary>
internal static class InvalidText
{
    private const int MostTexts = 4;

    public static IReadOnlyList<string> Breaking(Constraints constraints, SplitMix random)
    {
        var valid = ValidValues.Text(constraints, random) ?? "value";
        var size = Math.Max(valid.Length, 1);
        string[] candidates =
        [
            "",
            new string(' ', size),
            valid.ToUpperInvariant(),
            // An anchor that stops before a line break, as many libraries' does.
            valid[..^1] + "\n",
            valid + "\n",
            valid[..(size / 2)] + "!" + valid[Math.Min((size / 2) + 1, size)..],
            "-" + valid[1..],
            new string('!', size),
            new string('é', size),
        ];
        return
        [
            .. candidates
                .Where(text =>
                    constraints.HasLength(Constraints.LengthOf(text))
                    && !PatternText.Matches(constraints.Pattern!, text)
                )
                .Distinct()
                .Take(MostTexts),
        ];
    }
}
