using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.AwsJson;
using LightsailContract.Conformance.Protocols.AwsQuery;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Tests.Wire;

/// <summary>Whatever an endpoint responds, little of it is read and kept, and there is a report.</summary>
public class ResponseLimitsTests
{
    private static readonly Contract Lightsail = Contracts.Lightsail.Contract;
    private static readonly Contract Iam = Contracts.Iam.Contract;
    private static readonly AwsJsonProtocol Json = new(Lightsail, "1.1");
    private static readonly AwsQueryProtocol Query = new(Iam);

    [Fact]
    public void A_document_with_too_many_values_or_levels_is_not_read()
    {
        Problem($"[{string.Join(',', Enumerable.Repeat("0", 100_000))}]").Should().Contain("more than 20,000 values");
        Problem($"{{{string.Join(',', Enumerable.Range(0, 30_000).Select(i => $"\"m{i}\":0"))}}}")
            .Should()
            .Contain("more than 20,000 values");
        Problem(new string('[', 100_000) + new string(']', 100_000)).Should().NotBeEmpty();
        XmlProblem(Repeat("<a>", 100_000) + Repeat("</a>", 100_000)).Should().Contain("deeper than 64");
        XmlProblem($"<a>{Repeat("<b/>", 100_000)}</a>").Should().Contain("more than 20,000 values");
        XmlProblem($"<a {string.Join(' ', Enumerable.Range(0, 30_000).Select(i => $"b{i}=''"))}/>")
            .Should()
            .Contain("more than 20,000 values");
        XmlProblem("<!DOCTYPE a [<!ENTITY b 'cccccccccc'>]><a>&b;</a>").Should().Contain("not XML");
    }

    [Fact]
    public void A_number_of_ten_million_digits_is_malformed_and_costs_nothing_more()
    {
        var document = Success($$"""{"n":{{new string('7', 10_000_000)}}}""");

        document.Find("n").Should().BeOfType<WireMalformed>();
    }

    [Fact]
    public void Of_a_long_text_its_beginning_is_kept_and_equal_texts_stay_equal()
    {
        var long1 = new string('x', 4_000_000);
        var first = Success($$"""{"note":"{{long1}}"}""").Find("note").AsString();

        first.Should().HaveLength(Math.Min(first!.Length, 200)).And.StartWith("xxx").And.Contain("4000000 characters");
        Success($$"""{"note":"{{long1}}"}""").Find("note").AsString().Should().Be(first);
        Success($$"""{"note":"{{long1}}y"}""").Find("note").AsString().Should().NotBe(first);
        Success($$"""{"note":"{{new string('z', 140_000)}}"}""").Find("note").AsString().Should().HaveLength(140_000);
        var code = Json.Read(Operation, LambdaTransport.Json(400, $$"""{"__type":"{{long1}}"}"""));
        code.Should().BeOfType<ParsedResponse.Failure>().Which.Code.Length.Should().BeLessThan(250);
    }

    [Fact]
    public void If_there_are_too_many_secrets_to_search_for_nothing_is_shown()
    {
        var vault = new SecretVault(Lightsail);
        var many = string.Join(
            ',',
            Enumerable
                .Range(0, 3000)
                .Select(i => $$"""{"secretAccessKey":"S{{i:0000000000000000000000000000000000000000}}"}""")
        );

        vault.Learn(new WireRequest("POST", "/", [], default), LambdaTransport.Json(200, $"[{many}]"));

        vault.Redact("S0000000000000000000000000000000000000002999").Should().StartWith("<withheld");
    }

    [Fact]
    public async Task Responses_that_are_all_large_end_the_run_with_a_report()
    {
        var transport = new InProcessTransport(new InProcessEndpoint(new EndpointBehaviour()));
        var note = Encoding.ASCII.GetBytes($$"""{"note":"{{new string('x', 6 * 1024 * 1024)}}",""");
        var large = new LambdaTransport(async request =>
        {
            var response = await transport.SendAsync(request, CancellationToken.None);
            return response.Body.Span is [(byte)'{', (byte)'"', ..]
                ? response with
                {
                    Body = (byte[])[.. note, .. response.Body.Span[1..]],
                }
                : response;
        });

        var report = await new ConformanceSuite([Contracts.Lightsail], large, KitRun.Options).RunAsync(
            progress: null,
            TestContext.Current.CancellationToken
        );

        report.EndedEarly.Should().ContainSingle().Which.Reason.Should().Be(EarlyEndReason.Endpoint);
        report.EndedEarly[0].Message.Should().Contain("MiB together");
        report.Complaints().Should().BeEmpty("a member that no document describes is legal");
        report.Summary.Passed.Should().BePositive();
        large.Requests.Should().HaveCountLessThan(100);
    }

    private static Operation Operation => Lightsail.FindOperation("GetBucketAccessKeys")!;

    private static WireMap Success(string body) =>
        Json.Read(Operation, LambdaTransport.Json(200, body))
            .Should()
            .BeOfType<ParsedResponse.Success>()
            .Which.Document;

    private static string Problem(string body) =>
        Json.Read(Operation, LambdaTransport.Json(200, $$"""{"note":{{body}}}"""))
            .Should()
            .BeOfType<ParsedResponse.Unreadable>()
            .Which.Reason;

    private static string XmlProblem(string body) =>
        Query
            .Read(Iam.FindOperation("ListAccessKeys")!, LambdaTransport.Xml(200, body))
            .Should()
            .BeOfType<ParsedResponse.Unreadable>()
            .Which.Reason;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
