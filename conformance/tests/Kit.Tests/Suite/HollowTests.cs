using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>Endpoints that do less than they seem to.</summary>
public class HollowTests
{
    [Fact]
    public async Task An_endpoint_that_only_lists_emptiness_passes_nothing_that_it_lacks()
    {
        // floci: a list is empty for any bucket, the rest is an error that no document declares.
        var report = await RunAsync(request =>
            LambdaTransport.OperationOf(request) switch
            {
                "GetBucketAccessKeys" => LambdaTransport.Json(200, """{"accessKeys":[]}"""),
                "CreateBucket" or "DeleteBucket" => LambdaTransport.Json(200, "{}"),
                _ => LambdaTransport.Json(400, """{"__type":"UnsupportedOperation","message":"no"}"""),
            }
        );

        Verdicts(
                report,
                "*CreateBucketAccessKey*",
                "*DeleteBucketAccessKey*",
                "two-keys*",
                "secret-*",
                "lifecycle-create*"
            )
            .Should()
            .OnlyContain(verdict => verdict == Verdict.Unsupported || verdict == Verdict.NotExercised);
        report
            .Rules.Single(rule => rule.Id == "Lightsail/lifecycle-unknown-bucket-refused/GetBucketAccessKeys")
            .Verdict.Should()
            .Be(Verdict.Failed);
    }

    [Fact]
    public async Task A_web_server_that_knows_nothing_is_no_conforming_endpoint()
    {
        var page = new WireResponse(500, [new("Content-Type", "text/html")], "<!doctype html>"u8.ToArray());

        var run = () => RunAsync(_ => page);

        // Without --bucket there is nothing to run on, and that is said.
        await run.Should().ThrowAsync<EndpointUnusableException>();
    }

    [Fact]
    public async Task An_endpoint_without_quota_that_deletes_anything_passes_neither()
    {
        // gopherstack: no bound, ids begin LSAK, lastUsed is missing, and deleting what never was succeeds.
        var behaviour = new EndpointBehaviour();
        behaviour = behaviour with
        {
            Lightsail = behaviour
                .Lightsail.Keys(store =>
                    store with
                    {
                        NewId = (_, _) => Mint.Id("LSAK"),
                        IsFull = (_, _) => false,
                        MayDelete = (_, _, _) => true,
                    }
                )
                .EditResult(
                    Op.IsList,
                    (_, draft) =>
                    {
                        foreach (var key in draft.Body["accessKeys"]!.AsArray())
                        {
                            key!.AsObject().Remove("lastUsed");
                        }
                    }
                ),
        };

        var report = await KitRun.AgainstAsync(
            behaviour,
            "Lightsail",
            cancellationToken: TestContext.Current.CancellationToken
        );

        var broken = report.Broken().Select(rule => rule.Id);
        broken
            .Should()
            .Contain(
                "Lightsail/two-keys-per-bucket",
                "Lightsail/lifecycle-delete-missing-refused",
                "Lightsail/lifecycle-delete-again-refused",
                "Lightsail/unused-key-sentinels"
            )
            .And.NotContain(id => id.Contains("accessKeyId", StringComparison.Ordinal), "LSAK fits the pattern");
    }

    private static Task<ConformanceReport> RunAsync(Func<WireRequest, WireResponse> answer) =>
        new ConformanceSuite([Contracts.Lightsail], new LambdaTransport(answer), KitRun.Options).RunAsync();

    private static IEnumerable<Verdict> Verdicts(ConformanceReport report, params string[] globs)
    {
        var taken = new RuleGlobs(globs);
        return report
            .Rules.Where(rule =>
                rule.Verdict != Verdict.Skipped
                && taken.Take(
                    new RuleInfo
                    {
                        Id = rule.Id,
                        Service = rule.Service,
                        Kind = rule.Kind,
                        Level = rule.Level,
                        Statement = rule.Statement,
                    }
                )
            )
            .Select(rule => rule.Verdict);
    }
}
