using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Invariants;
using LightsailContract.Reader.Parsing.Operations;
using LightsailContract.Reader.Parsing.Settings;
using LightsailContract.Reader.Parsing.Shapes;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Tests.Schema;

/// <summary>The schema and the parser know the same keys and the same values, each with a word about it.</summary>
public sealed class SchemaKeysTests
{
    private static readonly IReadOnlyDictionary<string, KeySet> KeySets = typeof(KeySet)
        .Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(KeySet))
        .Select(field => (KeySet)field.GetValue(null)!)
        .Concat(InvariantsParser.Forms.Select(form => form.Keys))
        .ToDictionary(keys => keys.Name);

    public static TheoryData<string> Parts => [.. KeySets.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_takes_the_same_keys(string part)
    {
        var definition = ContractSchema.Definitions.GetProperty(part);

        definition
            .GetProperty("properties")
            .EnumerateObject()
            .Select(property => property.Name)
            .Should()
            .BeEquivalentTo(KeySets[part].Keys);
        definition.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void The_schema_has_no_part_that_the_parser_lacks() =>
        ContractSchema
            .Definitions.EnumerateObject()
            .Where(definition =>
                definition.Value.TryGetProperty("additionalProperties", out var more)
                && more.ValueKind == JsonValueKind.False
            )
            .Select(definition => definition.Name)
            .Should()
            .BeEquivalentTo(KeySets.Keys);

    [Theory]
    [InlineData("shape/properties/type")]
    [InlineData("invariant/properties/kind")]
    [InlineData("settings/properties/protocol")]
    [InlineData("traits/properties/timestampFormat")]
    [InlineData("errorTraits/properties/error")]
    [InlineData("commonError/properties/fault")]
    [InlineData("commonError/properties/role")]
    [InlineData("quota/properties/level")]
    [InlineData("quota/properties/basis")]
    public void Closed_sets_have_the_same_values(string path)
    {
        IEnumerable<string> known = path switch
        {
            "shape/properties/type" => ShapeTypes.All,
            "invariant/properties/kind" => InvariantsParser.Forms.Select(form => form.Kind),
            "settings/properties/protocol" => SettingsParser.Protocols.Names,
            "traits/properties/timestampFormat" => TraitsParser.TimestampFormats.Names,
            "commonError/properties/role" => CommonErrorsParser.Roles.Names,
            "quota/properties/level" => LevelParser.Levels.Names,
            "quota/properties/basis" => LevelParser.Bases.Names,
            _ => ErrorTraitsParser.Faults.Names,
        };

        At(path).GetProperty("enum").EnumerateArray().Select(value => value.GetString()).Should().BeEquivalentTo(known);
    }

    [Fact]
    public void Editors_know_every_step()
    {
        var step = ContractSchema.Definitions.GetProperty("step");
        var description = step.GetProperty("description").GetString();
        var pattern = new Regex(step.GetProperty("pattern").GetString()!);

        foreach (var verb in StepSyntax.Verbs)
        {
            description.Should().Contain(verb.Form);
            pattern.IsMatch(Written(verb, verb.Numbers.Count)).Should().BeTrue();
            pattern.IsMatch(Written(verb, verb.Numbers.Count + 1)).Should().BeFalse();
        }
    }

    [Fact]
    public void Editors_know_every_reserved_id()
    {
        var pattern = new Regex(At("ruleId/not").GetProperty("pattern").GetString()!);

        foreach (var prefix in DerivedRuleIds.Prefixes)
        {
            var word = prefix.TrimEnd('-', '/');
            foreach (var id in new[] { word, $"{word}-works", $"{word}s-work" })
            {
                pattern.IsMatch(id).Should().Be(DerivedRuleIds.FindPrefix(id) is not null, id);
            }
        }
    }

    private static string Written(StepVerb verb, int numbers) =>
        new ScenarioStep(verb.Name, Enumerable.Repeat(1, numbers).ToEquatableArray()).ToString();

    [Fact]
    public void Every_key_has_a_description()
    {
        var silent =
            from definition in ContractSchema.Definitions.EnumerateObject()
            where definition.Value.TryGetProperty("properties", out _)
            from property in definition.Value.GetProperty("properties").EnumerateObject()
            where !property.Value.TryGetProperty("description", out _) && !property.Value.TryGetProperty("$ref", out _)
            select $"{definition.Name}.{property.Name}";

        silent.Should().BeEmpty();
    }

    private static JsonElement At(string path) =>
        path.Split('/').Aggregate(ContractSchema.Definitions, (element, step) => element.GetProperty(step));
}
