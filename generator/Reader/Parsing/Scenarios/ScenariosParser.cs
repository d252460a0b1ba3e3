using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Scenarios;

/// <summary>Reads the section <c>scenarios</c>.</summary>
internal static class ScenariosParser
{
    public static readonly KeySet Keys = new("scenario", "id", "resource", "statement", "steps", "source");

    public static EquatableArray<Scenario> Parse(Value section) => section.Each(ParseScenario);

    private static Scenario? ParseScenario(Value item)
    {
        var given = item.Node is Yaml.YamlMapping mapping ? mapping.Find("id")?.Value as Yaml.YamlScalar : null;
        var subject = new Subject(given is null ? "a scenario" : "scenario", given?.Text);
        if (item.AsFields(Keys, subject) is not { } fields)
        {
            return null;
        }

        var id = fields.Require("id")?.AsId();
        var resource = fields.Require("resource")?.AsName();
        var statement = fields.Require("statement")?.AsText();
        var steps = fields.Require("steps") is { } value ? ParseSteps(value.NotEmpty(), subject) : default;
        return id is not null && resource is not null && statement is not null
            ? new Scenario(id, resource, statement, steps, fields.Find("source").AsIds())
            : null;
    }

    /// <summary>The same step may be there several times.</summary>
    private static EquatableArray<ScenarioStep> ParseSteps(Value value, Subject subject)
    {
        var items = value.AsItems().ToList();
        if (items.Count > StepSyntax.MaxSteps)
        {
            value.Sink.Report(ReaderRules.TooManySteps, value.Range, subject, items.Count, StepSyntax.MaxSteps);
            return default;
        }

        return items.Select(ParseStep).OfType<ScenarioStep>().ToEquatableArray();
    }

    private static ScenarioStep? ParseStep(Value item)
    {
        if (item.AsText() is not { } text)
        {
            return null;
        }

        var step = StepSyntax.Read(text, out var mistake);
        if (step is null)
        {
            item.Sink.Report(ReaderRules.NotAStep, item.Range, Quote.Escape(text), mistake);
        }

        return step;
    }
}
