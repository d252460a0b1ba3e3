namespace LightsailContract.Cli.Tests;

/// <summary>A proxy of the environment that cannot be reached is named, without its password.</summary>
public sealed class ProxyTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_proxy_that_cannot_be_reached_is_named_without_its_password()
    {
        using var cli = CliProcess.Start(
            _folder.Path,
            new Dictionary<string, string>
            {
                ["http_proxy"] = "http://ada:hunter2@127.0.0.1:1",
                ["no_proxy"] = "",
                ["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE",
                ["AWS_SECRET_ACCESS_KEY"] = "an example, no secret",
            },
            "verify",
            "--endpoint",
            "http://lightsail.example",
            "--service",
            "Lightsail",
            "--bucket",
            "photos"
        );

        var run = await cli.EndAsync();

        run.ExitCode.Should().Be(3, run.Error);
        run.ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("http://lightsail.example/ through the proxy 127.0.0.1:1: ")
            .And.NotContain("hunter2")
            .And.NotContain("ada");
    }
}
