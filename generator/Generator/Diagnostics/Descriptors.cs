using LightsailContract.Emit.Results;
using LightsailContract.Model;
using LightsailContract.Reader;
using Microsoft.CodeAnalysis;

namespace LightsailContract.Generator;

/// <summary>Every diagnostic that the generator reports; one a rule, one message an id.</summary>
public static class Descriptors
{
    /// <summary>The page that documents the diagnostics, relative to the root of the repository and of the package.</summary>
    public const string HelpLinkBase = "docs/diagnostics.md";

    private const string Category = "LightsailContract";

    /// <summary>Every rule of the reader, the emitter and the generator, by id.</summary>
    public static EquatableArray<FindingRule> Rules { get; } =
        ReaderRules
            .All.Concat(EmitRules.All)
            .Concat(GeneratorRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Rules.ToDictionary(
        rule => rule.Id,
        Describe,
        StringComparer.Ordinal
    );

    /// <summary>The descriptors, by id.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => Rules.Select(ForRule);

    /// <summary>The descriptor of a rule.</summary>
    /// <param name="rule">One of <see cref="Rules"/>.</param>
    /// <exception cref="KeyNotFoundException">The rule is not one of them.</exception>
    public static DiagnosticDescriptor ForRule(FindingRule rule) => ById[rule.Id];

    // A finding's message is already filled in, and may hold braces: it is the one argument of a format that adds nothing.
    private static DiagnosticDescriptor Describe(FindingRule rule) =>
        new(
            rule.Id,
            rule.Title,
            "{0}",
            Category,
            rule.Severity == FindingSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            rule.Description,
            $"{HelpLinkBase}#{rule.Id.ToLowerInvariant()}"
        );
}
