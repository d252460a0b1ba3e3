using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Overrides;

/// <summary>Reads the section <c>overrides</c>: traits that replace those of a shape or member.</summary>
internal static class OverridesParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With("override", [.. ErrorTraitsParser.Keys.Keys]);

    public static EquatableArray<OverrideDeclaration> Parse(Value section) => section.EachEntry(ParseOverride);

    private static OverrideDeclaration? ParseOverride(string path, Value value) =>
        value.AsFields(Keys, new Subject("override", path)) is { } fields
            ? new OverrideDeclaration(path, TraitsParser.ParseSet(fields), ErrorTraitsParser.Parse(fields))
            : null;
}
