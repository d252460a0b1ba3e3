using LightsailContract.Model;

namespace LightsailContract.Conformance.Api;

/// <summary>One rule that a run judges, derived from a contract.</summary>
public sealed record RuleInfo
{
    /// <summary>The id, with its service before it: <c>Lightsail/secret-only-on-create</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The service.</summary>
    public required string Service { get; init; }

    /// <summary>The kind: <c>quota</c>, <c>lifecycle</c>, <c>response-shape</c>, <c>error-shape</c>, <c>input</c> …</summary>
    public required string Kind { get; init; }

    /// <summary>How grave it is to break it.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary>How sure it is.</summary>
    public RuleBasis Basis { get; init; }

    /// <summary>What it says.</summary>
    public required string Statement { get; init; }

    /// <summary>The documents that say so.</summary>
    public IReadOnlyList<RuleSource> Source { get; init; } = [];

    /// <summary>Where it stands in the contract's files, or null.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The operations that it speaks of; empty where it speaks of all.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];
}
