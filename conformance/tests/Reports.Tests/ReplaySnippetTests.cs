using System.Diagnostics;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports.Tests;

public sealed class ReplaySnippetTests
{
    [Fact]
    public void Json_calls_become_lines_of_the_aws_cli() =>
        Snippet(
                "AWS CLI",
                SampleReports.Step("CreateBucketAccessKey", "create key 1", """{"bucketName":"b'1"}""", "{}")
            )
            .Should()
            .Be(
                """
                # create key 1: 200
                aws lightsail create-bucket-access-key --endpoint-url http://127.0.0.1:4566 --cli-input-json '{"bucketName":"b'\''1"}'

                """
            );

    [Fact]
    public void Form_calls_become_lines_of_the_aws_cli()
    {
        var step = Step(
            "POST /",
            "DeleteAccessKey",
            "Action=DeleteAccessKey&Version=2010-05-08&UserName=a%20b+c&AccessKeyId=X"
        );

        Snippet("AWS CLI", step)
            .Should()
            .Contain(
                "aws lightsail delete-access-key --endpoint-url http://127.0.0.1:4566 --user-name 'a b c' --access-key-id X\n"
            );
    }

    [Theory]
    [InlineData("GET /", "Get", "")]
    [InlineData("POST /", "Get", "{")]
    [InlineData("POST /", "Get", "Action=Other")]
    [InlineData("POST /", "an unknown operation", "{}")]
    public void What_the_aws_cli_cannot_send_is_left_to_curl(string start, string operation, string body)
    {
        Snippet("AWS CLI", Step(start, operation, body)).Should().Contain("use curl").And.NotContain("aws lightsail");
        Snippet("curl", Step(start, operation, body))
            .Should()
            .Contain($"curl -sS -X {start.Split(' ')[0]} http://127.0.0.1:4566/");
    }

    [Fact]
    public void An_alias_is_caught_from_the_answer_that_gives_it()
    {
        var steps = new[]
        {
            SampleReports.Step("CreateKey", "create key 1", "{}", """{"key":{"ids":["<access key 1>"]}}"""),
            SampleReports.Step("DeleteKey", "delete key 1", """{"id":"<access key 1>","of":"<access key 2>"}""", "{}"),
        };

        var cli = Snippets(steps).Single(snippet => snippet.Title == "AWS CLI").Text;
        var curl = Snippets(steps).Single(snippet => snippet.Title == "curl").Text;

        cli.Should()
            .Contain(
                "ACCESS_KEY_1=$(aws lightsail create-key --endpoint-url http://127.0.0.1:4566 --query 'key.ids[0]' --output text)\n"
            );
        cli.Should().Contain("""--cli-input-json '{"id":"'"$ACCESS_KEY_1"'","of":"'"$ACCESS_KEY_2"'"}'""");
        curl.Should().Contain("""ACCESS_KEY_1=$(printf %s "$RESPONSE" | jq -r '.key.ids[0]')""");
        curl.Should().Contain("# ACCESS_KEY_2 is not in any response above; set it");
    }

    [Fact]
    public void An_alias_is_caught_from_xml_too()
    {
        var answer =
            "<CreateKeyResponse xmlns=\"x\"><CreateKeyResult><Key><Id><access key 1></Id></Key></CreateKeyResult></CreateKeyResponse>";
        var create = Step("POST /", "CreateKey", "Action=CreateKey") with
        {
            Response = new WireMessage("HTTP/1.1 200", [], answer),
        };
        var steps = new[] { create, Step("POST /", "DeleteKey", "Action=DeleteKey&Id=<access key 1>") };

        var cli = Snippets(steps).Single(snippet => snippet.Title == "AWS CLI").Text;
        var curl = Snippets(steps).Single(snippet => snippet.Title == "curl").Text;

        cli.Should().Contain("--query Key.Id --output text)").And.Contain("--id \"$ACCESS_KEY_1\"");
        curl.Should()
            .Contain("sed -n 's:.*<Id>\\([^<]*\\)</Id>.*:\\1:p')")
            .And.Contain("'Action=DeleteKey&Id='\"$ACCESS_KEY_1\"");
    }

    [Fact]
    public void Signatures_and_what_a_caller_added_stay_out()
    {
        var step = SampleReports.Step("Get", "list", "{}", "{}");
        var signed = step with
        {
            Request = step.Request with
            {
                Headers =
                [
                    .. step.Request.Headers,
                    new("Authorization", "SIGNATURE"),
                    new("X-Amz-Security-Token", "TOKEN"),
                    new("X-Api-Key", "OWN"),
                ],
            },
        };

        foreach (var snippet in Snippets(signed))
        {
            snippet.Text.Should().NotContainAny("SIGNATURE", "TOKEN", "OWN");
        }
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void A_shell_reads_a_quoted_body_as_it_was_and_runs_nothing(string text)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "bash is missing: the quoting of curl lines is not proven here");
        // No shell word can carry a NUL, and no UTF-8 a lone surrogate.
        var body = "$(touch x) `id` !! \\ " + new string([.. text.Where(c => c != '\0' && !char.IsSurrogate(c))]);
        var line = Snippet("curl", SampleReports.Step("Get", "list", body, "{}")).Split("--data-binary ")[^1];
        if (body.Length > 8 * 1024)
        {
            line.Should().Contain("is too long to show here");
            return;
        }

        using var bash = Process.Start(
            new ProcessStartInfo("/bin/bash", ["-c", "printf %s " + line]) { RedirectStandardOutput = true }
        )!;

        bash.StandardOutput.ReadToEnd().Should().Be(body);
    }

    [Fact]
    public void The_test_in_csharp_runs_the_rule_with_its_seed()
    {
        var text = Snippet("C#, xunit", SampleReports.Step("Get", "list", "{}", "{}"));

        text.Should()
            .Contain("class RuleLightsailAB")
            .And.Contain("Seed = 4711")
            .And.Contain("RuleGlobs = [\"Lightsail/a-b\"]");
    }

    private static string Snippet(string title, ViolationStep step) =>
        Snippets(step).Single(snippet => snippet.Title == title).Text;

    private static IReadOnlyList<ReplaySnippet> Snippets(params ViolationStep[] steps)
    {
        var rule = SampleReports.Rule("Lightsail/a-b", "k", Verdict.Failed, ["Get"]) with
        {
            Violation = new Violation("m", steps, "{}"),
        };
        return ReplaySnippets.ForRule(SampleReports.Of([rule]), rule);
    }

    private static ViolationStep Step(string start, string operation, string body) =>
        new(
            operation,
            "step",
            new WireMessage(start, [new("Content-Type", "x")], body),
            200,
            new WireMessage("HTTP/1.1 200", [], "")
        );
}
