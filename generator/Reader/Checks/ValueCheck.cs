using LightsailContract.Model;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Checks;

/// <summary>A value that is in the contract fits the member that it is for.</summary>
internal static class ValueCheck
{
    public static void Run(CheckContext context, Member member, string[] path, ValueRules rules)
    {
        if (
            context.Locations.FindNode(path) is { } node
            && context.Contract.FindShape(member.Target) is { } shape
            && Mistake(context, node, shape, member.Traits, rules) is { } mistake
        )
        {
            context.Report(ReaderRules.ValueDoesNotFit, path, member.Name, mistake);
        }
    }

    /// <summary>What is wrong with the value, or null. Null is a value of any optional member.</summary>
    private static string? Mistake(CheckContext context, YamlNode node, Shape shape, Traits traits, ValueRules rules)
    {
        if (node is YamlScalar { IsNull: true })
        {
            return traits.Required && rules == ValueRules.Constraints ? "it is required, so not null" : null;
        }

        traits = traits.WithDefaultsFrom(shape.Traits);
        return shape switch
        {
            SimpleShape { Type: SimpleType.Document } => null,
            ListShape list => MistakeInList(context, node, list, traits, rules),
            MapShape map => MistakeInMap(context, node, map, traits, rules),
            StructureShape or UnionShape => MistakeInMembers(context, node, shape, rules),
            _ when node is YamlScalar scalar => context.Scalars.Mistake(scalar, shape, traits, rules),
            _ => $"{node.Kind} is not {ShapeKind.WithArticle(shape)}",
        };
    }

    private static string? MistakeInList(
        CheckContext context,
        YamlNode node,
        ListShape list,
        Traits traits,
        ValueRules rules
    ) =>
        node is YamlSequence sequence
            ? (rules == ValueRules.Constraints ? Bounds.Mistake(sequence.Items.Count, traits) : null)
                ?? sequence.Items.Select(item => MistakeOf(context, item, list.Member, rules)).FirstOrDefault(IsMistake)
            : $"{node.Kind} is not a list";

    private static string? MistakeInMap(
        CheckContext context,
        YamlNode node,
        MapShape map,
        Traits traits,
        ValueRules rules
    ) =>
        node is YamlMapping mapping
            ? (rules == ValueRules.Constraints ? Bounds.Mistake(mapping.Entries.Count, traits) : null)
                ?? mapping
                    .Entries.Select(entry => MistakeOf(context, entry.Value, map.Value, rules))
                    .FirstOrDefault(IsMistake)
            : $"{node.Kind} is not a map";

    private static string? MistakeInMembers(CheckContext context, YamlNode node, Shape shape, ValueRules rules)
    {
        if (node is not YamlMapping mapping)
        {
            return $"{node.Kind} is not {ShapeKind.WithArticle(shape)}";
        }

        foreach (var entry in mapping.Entries)
        {
            if (context.FindMember(shape, entry.Key.Text) is not { } member)
            {
                return $"'{shape.Name}' has no member '{LightsailContract.Reader.Findings.Quote.Escape(entry.Key.Text)}'";
            }

            if (MistakeOf(context, entry.Value, member, rules) is { } mistake)
            {
                return mistake;
            }
        }

        return null;
    }

    private static string? MistakeOf(CheckContext context, YamlNode node, Member member, ValueRules rules) =>
        context.Contract.FindShape(member.Target) is { } target
            ? Mistake(context, node, target, member.Traits, rules)
            : null;

    private static bool IsMistake(string? mistake) => mistake is not null;
}
