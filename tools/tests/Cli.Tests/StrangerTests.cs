using System.Net;
using System.Text;

namespace LightsailContract.Cli.Tests;

/// <summary>An endpoint that lacks the service: what it responded is said, and which service it has.</summary>
public sealed class StrangerTests : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _address;

    public StrangerTests()
    {
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            _address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(_address);
        _listener.Start();
        _ = ServeAsync();
    }

    public void Dispose() => _listener.Close();

    [Fact]
    public async Task Verify_names_the_service_that_the_endpoint_has_and_leaves_no_journal()
    {
        var run = await CliRun.OfAsync("verify", "--endpoint", _address);

        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should()
            .Equal(
                $"{_address} responds as IAM. To check that: --service IAM",
                "error: Lightsail: CreateBucket made no bucket: HTTP 500, text/html, “500 Internal Server Error”. "
                    + "The body is not JSON (line 1, byte 0)."
            );
    }

    // Like moto: IAM, and a web page for what it does not know.
    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            var context = await _listener.GetContextAsync();
            var isPage = context.Request.Headers["X-Amz-Target"] is not null;
            context.Response.StatusCode = isPage ? 500 : 404;
            context.Response.ContentType = isPage ? "text/html" : "text/xml";
            context.Response.Close(
                Encoding.UTF8.GetBytes(
                    isPage
                        ? "<!doctype html><title>500 Internal Server Error</title>"
                        : "<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>no</Message></Error></ErrorResponse>"
                ),
                willBlock: true
            );
        }
    }
}
