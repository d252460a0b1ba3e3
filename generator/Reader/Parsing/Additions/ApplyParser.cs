using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Additions;

/// <summary>Reads the section <c>apply</c>: traits that replace those of a shape or member.</summary>
internal static class ApplyParser
{
    public static readonly KeySet Keys = TraitsParser.Keys.With("appliedTraits", [.. ErrorTraitsParser.Keys.Keys]);

    public static EquatableArray<AppliedTraits> Parse(Value section) => section.EachEntry(ParseOverride);

    private static AppliedTraits? ParseOverride(string path, Value value) =>
        value.AsFields(Keys, new Subject("apply", path)) is { } fields
            ? new AppliedTraits(path, TraitsParser.ParseSet(fields), ErrorTraitsParser.Parse(fields))
            : null;
}
