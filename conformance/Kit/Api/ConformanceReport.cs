using LightsailContract.Model;

namespace LightsailContract.Conformance.Api;

/// <summary>What a run found: everything that any form of report shows.</summary>
/// <remarks>Holds no secret: what comes from the wire was redacted before it came here.</remarks>
public sealed record ConformanceReport
{
    /// <summary>The program that ran the rules.</summary>
    public required string Tool { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>The services whose contracts were run.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>The endpoint's address; <c>embedded</c> for the emulator that came with the run.</summary>
    public required string Endpoint { get; init; }

    /// <summary>The seed that makes the same requests again.</summary>
    public required long Seed { get; init; }

    /// <summary>When the run began, in UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took, in milliseconds.</summary>
    public required long DurationMs { get; init; }

    /// <summary>The counts.</summary>
    public required ReportSummary Summary { get; init; }

    /// <summary>One result a rule, in the contract's order.</summary>
    public required IReadOnlyList<RuleResult> Rules { get; init; }

    /// <summary>What the documents leave open and the endpoint was seen to do.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>The services whose part did not go all the way, and why; empty where all did.</summary>
    public IReadOnlyList<EarlyEnd> EndedEarly { get; init; } = [];
}

/// <summary>The counts of a run.</summary>
public sealed record ReportSummary(
    int Passed,
    int Failed,
    int Warned,
    int NotExercised,
    int Unsupported,
    int Skipped,
    int Requests,
    int Checks
);

/// <summary>What a run says of one rule.</summary>
public sealed record RuleResult
{
    /// <summary>The rule's id, with its service before it: <c>Lightsail/secret-only-on-create</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The rule's service.</summary>
    public required string Service { get; init; }

    /// <summary>The rule's kind: <c>quota</c>, <c>lifecycle</c>, <c>response</c>, <c>error</c>, <c>input</c>, <c>protocol</c>, …</summary>
    public required string Kind { get; init; }

    /// <summary>The operations that the rule speaks of; empty where it speaks of all.</summary>
    public required IReadOnlyList<string> Operations { get; init; }

    /// <summary>How grave it is to break the rule.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary>How sure the rule is.</summary>
    public RuleBasis Basis { get; init; }

    /// <summary>What the rule says.</summary>
    public required string Statement { get; init; }

    /// <summary>The documents that say so.</summary>
    public required IReadOnlyList<RuleSource> Source { get; init; }

    /// <summary>Where the rule stands in the contract's files, or null.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How often the rule was checked.</summary>
    public required int Observations { get; init; }

    /// <summary>Why it was not exercised, is unsupported or was skipped; or null.</summary>
    public string? Note { get; init; }

    /// <summary>What breaks it, or null.</summary>
    public Violation? Violation { get; init; }
}

/// <summary>A document that a rule rests on.</summary>
public sealed record RuleSource(string Title, string? Document, string? Url);

/// <summary>What a run says of a rule.</summary>
public enum Verdict
{
    /// <summary>Checked, and it held each time.</summary>
    Passed,

    /// <summary>A must was broken.</summary>
    Failed,

    /// <summary>A should was broken.</summary>
    Warned,

    /// <summary>No call came up that it could be checked on.</summary>
    NotExercised,

    /// <summary>The endpoint says that it lacks the operation.</summary>
    Unsupported,

    /// <summary>Left out because the caller asked for it, or because what it needs was not given.</summary>
    Skipped,
}

/// <summary>The shortest sequence of calls that breaks a rule.</summary>
/// <param name="Message">What was expected and what came.</param>
/// <param name="Steps">The calls, in order; the last one breaks the rule.</param>
/// <param name="Replay">What <c>--replay</c> takes to run it again.</param>
public sealed record Violation(string Message, IReadOnlyList<ViolationStep> Steps, string Replay)
{
    /// <summary>The contract's scenario that found it; null where another sequence did.</summary>
    public ScenarioInfo? Scenario { get; init; }
}

/// <summary>A scenario of the contract.</summary>
/// <param name="Id">Its id, with its service before it: <c>Lightsail/room-comes-back</c>.</param>
/// <param name="Statement">What it is about.</param>
public sealed record ScenarioInfo(string Id, string Statement);

/// <summary>One call of a violation, secrets redacted, keys by alias.</summary>
/// <param name="Operation">The operation, or what the probe does where it is none.</param>
/// <param name="Description">The step in a sentence: <c>delete key 1 of bucket 2</c>.</param>
/// <param name="Request">The request as sent: method, headers and body.</param>
/// <param name="Status">The answer's status; 0 where none came.</param>
/// <param name="Response">The answer: headers and body.</param>
public sealed record ViolationStep(
    string Operation,
    string Description,
    WireMessage Request,
    int Status,
    WireMessage Response
);

/// <summary>A request or an answer, as text fit for a report.</summary>
/// <param name="StartLine"><c>POST /</c> or <c>HTTP/1.1 400</c>.</param>
/// <param name="Headers">The headers that matter, in order.</param>
/// <param name="Body">The body, redacted and cut to a bound.</param>
public sealed record WireMessage(string StartLine, IReadOnlyList<WireHeader> Headers, string Body);

/// <summary>A header of a message.</summary>
public sealed record WireHeader(string Name, string Value);

/// <summary>What the documents leave open and the endpoint was seen to do.</summary>
/// <param name="Id">The observation's id, stable over runs.</param>
/// <param name="Statement">What was looked at.</param>
/// <param name="Values">What was seen, each once, ordinally.</param>
public sealed record Observation(string Id, string Statement, IReadOnlyList<string> Values);
