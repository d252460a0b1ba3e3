using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Smithy;

/// <summary>Reads the values of enums, in both forms that Smithy has had.</summary>
internal sealed class SmithyEnums(SmithyModel model, JsonFields fields, ImportFindings findings)
{
    private readonly SmithyTraits _traits = new(fields, findings, model.HasOwnWords);

    public EquatableArray<EnumValue> Values(string shape, JsonTree json) =>
        (fields.Object(json, "members")?.Properties ?? [])
            .Select(pair => Value(shape, pair.Key, pair.Value))
            .ToEquatableArray();

    public EquatableArray<IntEnumValue> IntValues(string shape, JsonTree json)
    {
        var values = new List<IntEnumValue>();
        foreach (var (name, member) in fields.Object(json, "members")?.Properties ?? [])
        {
            member["target"]?.Carry();
            if (
                member["traits"] is { } traits
                && fields.Whole(traits, SmithyTraits.Id("enumValue"))
                    is >= int.MinValue
                        and <= int.MaxValue
                        and var value
            )
            {
                values.Add(new IntEnumValue(name, (int)value, _traits.Documentation(traits)));
            }
            else
            {
                findings.Add(ImportRules.Missing, member.Location, "enumValue", $"{shape}.{name}");
            }
        }

        return values.ToEquatableArray();
    }

    /// <summary>The trait of version 1: <c>[{ "value": "…", "name": "…" }]</c>.</summary>
    public EquatableArray<EnumValue> Listed(JsonTree values, string shape) =>
        values
            .Items.Select(item =>
            {
                var value = fields.NeedText(item, "value", shape) ?? "";
                var words = model.HasOwnWords ? fields.Text(item, "documentation") : null;
                var deprecated = fields.Flag(item, "deprecated") ? new Deprecation(null, null) : null;
                return new EnumValue(fields.Text(item, "name") ?? value, value, words, deprecated);
            })
            .ToEquatableArray();

    private EnumValue Value(string shape, string name, JsonTree member)
    {
        member["target"]?.Carry();
        var traits = member["traits"];
        var value = traits is null ? null : fields.Text(traits, SmithyTraits.Id("enumValue"));
        return new EnumValue(
            IsMade(shape, name) ? value ?? name : name,
            value ?? name,
            traits is null ? null : _traits.Documentation(traits),
            traits is null ? null : _traits.Deprecated(traits)
        );
    }

    /// <summary>An export makes names for values that have none in the contract, and says for which it did not.</summary>
    private bool IsMade(string shape, string name) =>
        model.Metadata is { } metadata
        && metadata["named"]?[shape]?.Items.Exists(item => item.Carry().Text == name) != true;
}
