using System.Globalization;
using LightsailContract.Model;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader;

/// <summary>The small language of steps: a verb, then whole numbers. Contracts and stored violations are written in it.</summary>
public static class StepSyntax
{
    /// <summary>The most steps of one sequence.</summary>
    public const int MaxSteps = 200;

    private static readonly StepNumber Parent = Any("parent");
    private static readonly StepNumber Entry = Any("entry");
    private static readonly StepNumber Salt = Any("salt");

    /// <summary>Everything that a step can do. A number that is larger than what there is begins again at the first.</summary>
    public static IReadOnlyList<StepVerb> Verbs { get; } =
    [
        new("create", StepNeeds.Create, [Parent]),
        new("list", StepNeeds.List, [Parent]),
        new("pages", StepNeeds.List | StepNeeds.PageSize, [Parent, new("size", 1, 1000)]),
        new("delete", StepNeeds.Delete, [Parent, Entry]),
        new("delete-again", StepNeeds.Delete, [Parent, Entry]),
        new("delete-missing", StepNeeds.Delete, [Parent, Salt]),
        new("delete-elsewhere", StepNeeds.Delete | StepNeeds.Parent, [Parent, Entry, Any("through")]),
        new("delete-implicit", StepNeeds.Delete | StepNeeds.Parent, [Parent, Entry, Any("signer")]),
        new("unknown-parent", StepNeeds.Parent, [Any("call"), Salt]),
        new(
            "parallel",
            StepNeeds.Create | StepNeeds.List | StepNeeds.Delete,
            [Parent, AtOnce("creates"), AtOnce("deletes"), AtOnce("lists")]
        ),
        new("pause", StepNeeds.None, [new("milliseconds", 0, 60_000)]),
    ];

    /// <summary>The verb of that name, or null.</summary>
    public static StepVerb? FindVerb(string name) => Verbs.FirstOrDefault(verb => verb.Name == name);

    /// <summary>Reads a step.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static ScenarioStep Parse(string text) =>
        Read(text, out var mistake) ?? throw new FormatException($"'{Quote.Escape(text)}' is not a step: {mistake}.");

    /// <summary>Reads a step, or says why it is not one.</summary>
    internal static ScenarioStep? Read(string text, out string? mistake)
    {
        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var name = words.Length == 0 ? "" : words[0];
        if (FindVerb(name) is not { } verb)
        {
            var suggestion = Suggestion.For(name, Verbs.Select(known => known.Name));
            mistake = $"none begins with '{Quote.Escape(name)}'{suggestion}";
            return null;
        }

        if (words.Length - 1 != verb.Numbers.Count)
        {
            mistake = $"its form is '{verb.Form}'";
            return null;
        }

        mistake = null;
        var numbers = new int[verb.Numbers.Count];
        for (var i = 0; i < numbers.Length && mistake is null; i++)
        {
            mistake = Read(verb.Numbers[i], words[i + 1], out numbers[i]);
        }

        return mistake is null ? new ScenarioStep(verb.Name, numbers.ToEquatableArray()) : null;
    }

    private static string? Read(StepNumber number, string word, out int value) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out value)
        && value >= number.Min
        && value <= number.Max
            ? null
            : $"{number.Name} must be a whole number from {number.Min} to {number.Max}, not '{Quote.Escape(word)}'";

    private static StepNumber Any(string name) => new(name, 0, 10_000_000);

    private static StepNumber AtOnce(string name) => new(name, 0, 100);
}
