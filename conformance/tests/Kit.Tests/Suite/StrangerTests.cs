using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>Servers that are not the service. The message says what they responded.</summary>
public sealed class StrangerTests : IDisposable
{
    private readonly string _journal = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");

    public void Dispose() => File.Delete(_journal);

    [Theory]
    [InlineData(
        301,
        "text/html",
        "<html><title>Moved</title></html>",
        "HTTP 301, Location https://x.example/a?…, text/html, “Moved”."
    )]
    [InlineData(
        404,
        "text/html; charset=utf-8",
        "<h1>Not\n Found</h1>",
        "HTTP 404, Location https://x.example/a?…, text/html, “Not Found”."
    )]
    [InlineData(404, "", "", "HTTP 404, Location https://x.example/a?…, empty body.")]
    [InlineData(
        200,
        "text/html",
        "<!DOCTYPE html><title>Log in &amp; go</title>",
        "“Log in & go”. The body is not JSON"
    )]
    [InlineData(
        200,
        "text/plain",
        "secret text",
        "HTTP 200, Location https://x.example/a?…, text/plain. The body is not JSON"
    )]
    [InlineData(
        400,
        "application/json",
        """{"message":"no route"}""",
        "HTTP 400, *“{\"message\":\"no route\"}”. The error has no code"
    )]
    public async Task The_message_names_status_target_media_type_and_title(
        int status,
        string type,
        string body,
        string expected
    )
    {
        var run = () => RunAsync(status, type, body);

        var message = (await run.Should().ThrowAsync<EndpointUnusableException>()).Which.Message;

        message.Should().Match($"Lightsail: CreateBucket made no bucket: *{expected}*").And.NotContain("token");
        File.Exists(_journal).Should().BeFalse("nothing was created");
    }

    [Theory]
    [InlineData("application/json", """{"__type":"Denied","message":"the token SECRET is not known"}""")]
    [InlineData("text/html", "<h1>the token SECRET is not known</h1>")]
    [InlineData("text/SECRET", "no")]
    public async Task A_secret_that_is_longer_than_what_is_quoted_is_not_shown(string type, string body)
    {
        var secret = string.Concat(Enumerable.Range(0, 60).Select(number => $"k{number:00}x"));
        var server = Server(400, type.Replace("SECRET", secret), body.Replace("SECRET", secret), secret);

        var run = () => new ConformanceSuite([Contracts.Lightsail], server, KitRun.Options).RunAsync();

        (await run.Should().ThrowAsync<EndpointUnusableException>())
            .Which.Message.Should()
            .Contain("HTTP 400")
            .And.NotContain(secret[..12]);
    }

    [Fact]
    public async Task A_gateway_that_fails_leaves_it_open_whether_something_was_created()
    {
        var run = () => RunAsync(502, "text/html", "<title>502 Bad Gateway</title>");

        await run.Should().ThrowAsync<EndpointUnusableException>().WithMessage("*HTTP 502*“502 Bad Gateway”*");
        Sweeper.LeftBy(_journal).Should().Be(new JournalSummary(Created: 0, Possible: 1));

        var sweep = await new Sweeper(
            Contracts.All,
            Server(301, "text/html", "<title>Moved</title>"),
            KitRun.Options with
            {
                JournalPath = _journal,
            }
        ).SweepAsync(TestContext.Current.CancellationToken);
        sweep.Left.Should().ContainSingle().Which.Should().Match("bucket '*', if it was created: HTTP 301, *“Moved”*");
    }

    [Theory]
    [InlineData(200, "<title>Sign in</title>", "HTTP 200, *“Sign in”. The body is not JSON")]
    [InlineData(502, "<title>Bad Gateway</title>", "HTTP 502, *“Bad Gateway”. The body is not JSON")]
    public async Task If_nothing_was_created_no_sentence_says_that_it_was(int status, string body, string expected)
    {
        var report = await new ConformanceSuite(
            [Contracts.Lightsail],
            Server(status, "text/html", body),
            KitRun.Options with
            {
                Endpoint = "http://127.0.0.1/",
                Provision = false,
                Parents = [new NamedParent("Lightsail", "Bucket", "mine")],
            }
        ).RunAsync();

        report.EndedEarly.Should().ContainSingle().Which.Message.Should().Match($"*cannot be read: {expected}*");
        report.EndedEarly[0].Message.Should().NotContain("created");
        report.Rules.Select(rule => rule.Note).OfType<string>().Should().NotContain(note => note.Contains("created"));
    }

    [Fact]
    public async Task The_services_that_the_endpoint_has_are_found()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var transport = endpoint.Transport;
        var iamOnly = new LambdaTransport(request =>
            LambdaTransport.OperationOf(request).Length > 0
                ? Task.FromResult(new WireResponse(500, [new("Content-Type", "text/html")], "<html>"u8.ToArray()))
                : transport.SendAsync(request, CancellationToken.None)
        );

        (await FindAsync(transport)).Should().Equal("IAM", "Lightsail");
        (await FindAsync(iamOnly)).Should().Equal("IAM");
        (await FindAsync(Server(404, "text/html", "no"))).Should().BeEmpty();
    }

    private static async Task<IEnumerable<string>> FindAsync(IContractTransport transport) =>
        (
            await ServiceDetection.FindAsync(
                Contracts.All,
                transport,
                KitRun.Options,
                TestContext.Current.CancellationToken
            )
        ).Order(StringComparer.Ordinal);

    private Task<ConformanceReport> RunAsync(int status, string type, string body) =>
        new ConformanceSuite(
            [Contracts.Lightsail],
            Server(status, type, body),
            KitRun.Options with
            {
                JournalPath = _journal,
            }
        ).RunAsync();

    private static LambdaTransport Server(int status, string type, string body, params string[] secrets) =>
        new(_ => new WireResponse(
            status,
            [
                new("Location", "https://user:p@ss@x.example/a?token=abc"),
                .. type.Length > 0 ? (WireHeader[])[new("Content-Type", type)] : [],
            ],
            Encoding.UTF8.GetBytes(body)
        ))
        {
            Secrets = secrets,
        };
}
