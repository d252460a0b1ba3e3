using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;

namespace LightsailContract.Reader.Linking;

/// <summary>Puts citations of the same thing together; a value that a document adds is cited from it.</summary>
internal static class CitationLinker
{
    public static EquatableArray<Citation> Link(
        IReadOnlyList<Citation> citations,
        IReadOnlyList<EnumAddition> unions
    ) =>
        citations
            .Concat(unions.Select(union => new Citation($"{union.Shape}.{union.Value}", union.Sources)))
            .GroupBy(citation => citation.Path, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Citation(
                group.Key,
                group.SelectMany(citation => citation.Sources).Distinct(StringComparer.Ordinal).ToEquatableArray()
            ))
            .ToEquatableArray();
}
