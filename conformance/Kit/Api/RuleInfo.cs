using LightsailContract.Model;

namespace LightsailContract.Conformance.Api;

/// <summary>The facts about one rule, without its check.</summary>
public sealed record RuleInfo
{
    /// <summary>The id, with its service before it: <c>Lightsail/secret-only-on-create</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The service.</summary>
    public required string Service { get; init; }

    /// <summary>The kind: <c>quota</c>, <c>lifecycle</c>, <c>response-shape</c>, <c>error-shape</c>, <c>input</c> …</summary>
    public required string Kind { get; init; }

    /// <summary>How grave it is to break the rule.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary>How sure the rule is.</summary>
    public RuleBasis Basis { get; init; }

    /// <summary>The requirement, as a sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>The documents that state it.</summary>
    public IReadOnlyList<RuleSource> Source { get; init; } = [];

    /// <summary>The place in the contract's files that it comes from, or null.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The operations that it concerns; empty if it concerns all.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];
}
