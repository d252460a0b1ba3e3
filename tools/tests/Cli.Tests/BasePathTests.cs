using LightsailContract.Emulator;
using LightsailContract.Signing;

namespace LightsailContract.Cli.Tests;

/// <summary>An endpoint may be under a path, which is sent and signed.</summary>
public sealed class BasePathTests : IDisposable
{
    private static readonly Credentials Pair = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("some/lightsail")]
    [InlineData("some/lightsail/")]
    public async Task Verify_sends_and_signs_it(string path)
    {
        await using var emulator = await StartAsync("/some/lightsail");

        var run = await CliRun.OfAsync(
            Signing(),
            "verify",
            "--endpoint",
            new Uri(emulator.Address, path).ToString(),
            "--runs",
            "2",
            "--strict",
            "--report",
            $"json={_folder["report.json"]}"
        );

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        File.ReadAllText(_folder["report.json"]).Should().Contain($"{emulator.Address}some/lightsail");
    }

    [Fact]
    public async Task Sweep_does_so_too()
    {
        await using var emulator = await StartAsync("/some");
        Directory.CreateDirectory(_folder["lightsail-contract"]);
        _folder.Write(
            "lightsail-contract/a.journal",
            $$$"""
            {"event":"run","service":"{{{emulator.Address}}}some","resource":"us-east-1","parent":{}}
            {"event":"parent-intended","service":"Lightsail","resource":"Bucket","parent":{},"id":"conformance-0123abcd-1"}

            """
        );

        var run = await CliRun.OfAsync(Signing(), "sweep");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("removed bucket 'conformance-0123abcd-1'");
    }

    private CliSurroundings Signing() =>
        new()
        {
            Variables =
            {
                ["XDG_STATE_HOME"] = _folder.Path,
                ["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE",
                ["AWS_SECRET_ACCESS_KEY"] = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            },
        };

    private static Task<EmulatorHost> StartAsync(string path) =>
        EmulatorHost.StartAsync(
            new EmulatorOptions
            {
                RequireSignature = Pair,
                Parents = new Dictionary<string, IReadOnlyList<string>> { ["Bucket"] = ["conformance-0123abcd-1"] },
                Around = next =>
                    context =>
                    {
                        if (!context.Request.Path.StartsWithSegments(path, out var rest))
                        {
                            context.Response.StatusCode = 404;
                            return Task.CompletedTask;
                        }

                        context.Request.Path = rest;
                        return next(context);
                    },
            },
            TestContext.Current.CancellationToken
        );
}
