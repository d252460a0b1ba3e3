using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;

namespace LightsailContract.Reader.Linking;

/// <summary>Replaces the traits that an override gives and leaves the others.</summary>
internal static class TraitReplacement
{
    public static Shape Apply(Shape shape, AppliedTraits given) =>
        MemberNames.MemberOf(given.Path) is { } member
            ? MemberNames.Replace(shape, member, old => old with { Traits = Merge(old.Traits, given.Traits) })
            : shape with
            {
                Traits = Merge(shape.Traits, given.Traits),
            };

    private static Traits Merge(Traits traits, TraitSet given) =>
        given.Given.Aggregate(traits, (merged, key) => Replace(merged, key, given.Values));

    private static Traits Replace(Traits traits, string key, Traits with) =>
        key switch
        {
            "documentation" => traits with { Documentation = with.Documentation },
            "required" => traits with { Required = with.Required },
            "default" => traits with { Default = with.Default },
            "length" => traits with { Length = with.Length },
            "pattern" => traits with { Pattern = with.Pattern },
            "range" => traits with { Range = with.Range },
            "uniqueItems" => traits with { UniqueItems = with.UniqueItems },
            "closed" => traits with { Closed = with.Closed },
            "sensitive" => traits with { Sensitive = with.Sensitive },
            "deprecated" => traits with { Deprecated = with.Deprecated },
            "idempotencyToken" => traits with { IdempotencyToken = with.IdempotencyToken },
            "jsonName" => traits with { JsonName = with.JsonName },
            "xmlName" => traits with { XmlName = with.XmlName },
            "xmlFlattened" => traits with { XmlFlattened = with.XmlFlattened },
            "xmlAttribute" => traits with { XmlAttribute = with.XmlAttribute },
            "xmlNamespace" => traits with { XmlNamespace = with.XmlNamespace },
            "timestampFormat" => traits with { TimestampFormat = with.TimestampFormat },
            _ => traits,
        };
}
