using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports.Tests;

/// <summary>Reports as a run gives them, small and fixed.</summary>
internal static class SampleReports
{
    public static readonly RuleSource Page = new(
        "Amazon Lightsail API Reference: AccessKey",
        "003.txt",
        "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_AccessKey.html"
    );

    public static ConformanceReport Passing { get; } =
        Of([
            Rule("Lightsail/secret-only-on-create", "visibility", Verdict.Passed, ["Create", "Get", "Delete"]),
            Rule("Lightsail/two-keys-at-most", "quota", Verdict.Passed, ["Create"]),
            Rule("Lightsail/protocol-content-type", "protocol", Verdict.Passed, []),
        ]);

    public static ConformanceReport Failing { get; } =
        Of(
            [
                Rule("Lightsail/secret-only-on-create", "visibility", Verdict.Failed, ["Create", "Get"]) with
                {
                    Violation = Secret,
                },
                Rule("Lightsail/two-keys-at-most", "quota", Verdict.Passed, ["Create"]),
                Rule("Lightsail/error-message", "error", Verdict.Warned, ["Create"], RuleLevel.Should) with
                {
                    Violation = new Violation("message is missing.", [], "{}"),
                    Location = null,
                },
                Rule("Lightsail/isolation", "isolation", Verdict.NotExercised, ["Delete"]) with
                {
                    Note = "it takes two buckets, and one was named",
                },
                Rule("Lightsail/settled", "lifecycle", Verdict.Unsupported, ["Get"]) with
                {
                    Note = "Get answered 400 UnsupportedOperation",
                },
                Rule("IAM/signed", "signature", Verdict.Skipped, []) with
                {
                    Service = "IAM",
                    Note = "no credentials",
                },
            ],
            new Observation("third-key-error", "How a third key is refused", ["400 InvalidInputException"])
        );

    private static Violation Secret =>
        new(
            "The response of Get has secretAccessKey, but the documents say that it never has.",
            [
                Step("Create", "create key 1 in bucket 1", """{"bucketName":"kit-1"}""", """{"accessKey":{}}"""),
                Step("Get", "list the keys of bucket 1", """{"bucketName":"kit-1"}""", """{"accessKeys":[{}]}"""),
            ],
            """{"steps":[]}"""
        )
        {
            Scenario = new ScenarioInfo("Lightsail/secret-in-passing", "A key that is created and then listed."),
        };

    public static RuleResult Rule(
        string id,
        string kind,
        Verdict verdict,
        IReadOnlyList<string> operations,
        RuleLevel level = RuleLevel.Must
    ) =>
        new()
        {
            Id = id,
            Service = "Lightsail",
            Kind = kind,
            Operations = operations,
            Level = level,
            Statement = $"What {id} says.",
            Source = [Page],
            Location = new SourceLocation("spec/lightsail.rules.yaml", 12, 5, 16, 1),
            Verdict = verdict,
            Observations = verdict is Verdict.Passed or Verdict.Failed ? 1234 : 0,
        };

    public static ViolationStep Step(string operation, string story, string request, string response) =>
        new(
            operation,
            story,
            new WireMessage(
                "POST /",
                [
                    new("Content-Type", "application/x-amz-json-1.1"),
                    new("X-Amz-Target", $"Lightsail_20161128.{operation}"),
                ],
                request
            ),
            200,
            new WireMessage("HTTP/1.1 200", [new("Content-Type", "application/x-amz-json-1.1")], response)
        );

    public static ConformanceReport Of(IReadOnlyList<RuleResult> rules, params Observation[] observations)
    {
        int Count(Verdict verdict) => rules.Count(rule => rule.Verdict == verdict);
        return new ConformanceReport
        {
            Tool = "lightsail-contract",
            Version = "0.1.0",
            Services = [.. rules.Select(rule => rule.Service).Distinct()],
            Endpoint = "http://127.0.0.1:4566/",
            Seed = 4711,
            StartedAt = new DateTimeOffset(2026, 11, 22, 6, 0, 0, TimeSpan.Zero),
            DurationMs = 9300,
            Summary = new ReportSummary(
                Count(Verdict.Passed),
                Count(Verdict.Failed),
                Count(Verdict.Warned),
                Count(Verdict.NotExercised),
                Count(Verdict.Unsupported),
                Count(Verdict.Skipped),
                2431,
                18022
            ),
            Rules = rules,
            Observations = observations,
        };
    }
}
