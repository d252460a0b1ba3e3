using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Commands;

namespace LightsailContract.Conformance.Suite;

/// <summary>Reads stored violations.</summary>
public static class ReplayReader
{
    /// <summary>Reads the text of <see cref="Violation.Replay"/>, or all violations of a JSON report.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">The name of the text in messages.</param>
    /// <exception cref="FormatException">The text is neither, a step is not valid, or there is no violation.</exception>
    public static IReadOnlyList<ReplayScript> Read(string json, string name)
    {
        using var document = Parse(json, name);
        var root = document.RootElement;
        var scripts =
            root.ValueKind == JsonValueKind.Object && root.TryGetProperty("rules", out var rules)
                ? OfReport(rules, name)
                : [ReadScript(root, name)];
        return scripts.Count > 0 ? scripts : throw new FormatException($"{name}: the report has no violation.");
    }

    private static JsonDocument Parse(string json, string place)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException exception)
        {
            throw new FormatException(
                $"{place}({exception.LineNumber + 1},{exception.BytePositionInLine + 1}): not JSON.",
                exception
            );
        }
    }

    private static List<ReplayScript> OfReport(JsonElement rules, string name)
    {
        var scripts = new List<ReplayScript>();
        foreach (var (rule, number) in Items(rules, $"{name}: rules").Select((rule, number) => (rule, number)))
        {
            if (
                rule.ValueKind == JsonValueKind.Object
                && rule.TryGetProperty("violation", out var violation)
                && violation.ValueKind == JsonValueKind.Object
            )
            {
                var place = $"{name}: rules[{number}].violation.replay";
                using var stored = Parse(Text(violation, "replay", place), place);
                scripts.Add(ReadScript(stored.RootElement, place));
            }
        }

        return scripts;
    }

    private static ReplayScript ReadScript(JsonElement value, string place)
    {
        var steps = Items(Member(value, "steps", place), $"{place}: steps").Select(step => Step(step, place)).ToList();
        if (steps.Count is 0 or > ReplayScript.MaxSteps)
        {
            throw new FormatException(
                $"{place}: {steps.Count} steps; a sequence has from 1 to {ReplayScript.MaxSteps}."
            );
        }

        return new ReplayScript(
            Text(value, "rule", place),
            Text(value, "resource", place),
            SeedOf(value, place),
            steps
        );
    }

    private static string Step(JsonElement step, string place)
    {
        var text =
            step.ValueKind == JsonValueKind.String ? step.GetString()! : throw Wrong(place, "a step is not text");
        try
        {
            _ = CommandText.Parse(text);
            return text;
        }
        catch (FormatException exception)
        {
            throw Wrong(place, exception.Message.TrimEnd('.'));
        }
    }

    private static long SeedOf(JsonElement value, string place) =>
        Member(value, "seed", place) is { ValueKind: JsonValueKind.Number } seed && seed.TryGetInt64(out var number)
            ? number
            : throw Wrong(place, "the seed is not a whole number");

    private static string Text(JsonElement value, string member, string place) =>
        Member(value, member, place) is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw Wrong(place, $"{member} is not text");

    private static JsonElement Member(JsonElement value, string member, string place) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(member, out var found)
            ? found
            : throw Wrong(place, $"{member} is absent");

    private static JsonElement.ArrayEnumerator Items(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Wrong(place, "not a list");

    private static FormatException Wrong(string place, string what) => new($"{place}: {what}.");
}
