using System.Text.Json.Serialization;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Api;

/// <summary>The result of a run. All reports are made from it.</summary>
/// <remarks>It holds no secret: requests and responses are redacted before they are stored here.</remarks>
public sealed record ConformanceReport
{
    /// <summary>The program that ran the rules.</summary>
    public required string Tool { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>The services that were checked.</summary>
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

    /// <summary>One result for each rule, in the contract's order.</summary>
    public required IReadOnlyList<RuleResult> Rules { get; init; }

    /// <summary>Behaviour of the endpoint that the documents do not describe.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>The services that were not checked to the end, with the reason.</summary>
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

/// <summary>The result for one rule.</summary>
public sealed record RuleResult
{
    /// <summary>The rule's id, with its service before it: <c>Lightsail/secret-only-on-create</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The rule's service.</summary>
    public required string Service { get; init; }

    /// <summary>The rule's kind: <c>quota</c>, <c>lifecycle</c>, <c>response-shape</c>, <c>error-shape</c>, <c>input</c>,
    /// <c>protocol</c>, …</summary>
    public required string Kind { get; init; }

    /// <summary>The operations that the rule concerns; empty if it concerns all.</summary>
    public required IReadOnlyList<string> Operations { get; init; }

    /// <summary>How grave it is to break the rule.</summary>
    public required RuleLevel Level { get; init; }

    /// <summary>How sure the rule is.</summary>
    public RuleBasis Basis { get; init; }

    /// <summary>The requirement, as a sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>The documents that state it.</summary>
    public required IReadOnlyList<RuleSource> Source { get; init; }

    /// <summary>The place in the contract's files that the rule comes from, or null.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How often the rule was checked.</summary>
    public required int Observations { get; init; }

    /// <summary>Why the rule was not exercised, is unsupported or was skipped; otherwise null.</summary>
    public string? Note { get; init; }

    /// <summary>The calls that break it, or null.</summary>
    public Violation? Violation { get; init; }
}

/// <summary>A document that states a rule.</summary>
public sealed record RuleSource(string Title, string? Document, string? Url);

/// <summary>The result for a rule.</summary>
public enum Verdict
{
    /// <summary>Checked, and never broken.</summary>
    Passed,

    /// <summary>A must-rule was broken.</summary>
    Failed,

    /// <summary>A should-rule was broken.</summary>
    Warned,

    /// <summary>No call of the run was suitable to check it.</summary>
    NotExercised,

    /// <summary>The endpoint does not have the operation.</summary>
    Unsupported,

    /// <summary>Not selected by the caller, or credentials that it needs are missing.</summary>
    Skipped,
}

/// <summary>The shortest sequence found that breaks a rule.</summary>
/// <param name="Message">What was expected and what happened.</param>
/// <param name="Steps">The calls, in order; the last one breaks the rule.</param>
/// <param name="Replay">The text with which <c>--replay</c> runs it again.</param>
public sealed record Violation(string Message, IReadOnlyList<ViolationStep> Steps, string Replay)
{
    /// <summary>The scenario that found it; null if another sequence did.</summary>
    public ScenarioInfo? Scenario { get; init; }
}

/// <summary>A scenario of the contract.</summary>
/// <param name="Id">Its id, with its service before it: <c>Lightsail/room-used-again-and-again</c>.</param>
/// <param name="Statement">The scenario's statement.</param>
public sealed record ScenarioInfo(string Id, string Statement);

/// <summary>One call of a violation. Secrets are redacted; keys have aliases.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Description">The step in a sentence: <c>delete key 1 of bucket 2</c>.</param>
/// <param name="Request">The request as sent: method, headers and body.</param>
/// <param name="Status">The status of the response; 0 if there was none.</param>
/// <param name="Response">The response: headers and body.</param>
public sealed record ViolationStep(
    string Operation,
    string Description,
    WireMessage Request,
    int Status,
    WireMessage Response
);

/// <summary>A request or a response, as text for a report.</summary>
/// <param name="StartLine"><c>POST /</c> or <c>HTTP/1.1 400</c>.</param>
/// <param name="Headers">The most important headers, in order.</param>
/// <param name="Body">The body, redacted, and cut if it is long.</param>
public sealed record WireMessage(string StartLine, IReadOnlyList<WireHeader> Headers, string Body);

/// <summary>A header of a message.</summary>
public sealed record WireHeader(string Name, string Value);

/// <summary>Behaviour of the endpoint that the documents do not describe.</summary>
/// <param name="Id">The observation's id, the same in every run.</param>
/// <param name="Statement">What was observed.</param>
/// <param name="Values">The observed values, each once, in ordinal order.</param>
public sealed record Observation(string Id, string Statement, IReadOnlyList<string> Values)
{
    /// <summary>Whether it limits what the run could check, as an outage does. Then it is part of the summary.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool LimitsChecks { get; init; }
}
