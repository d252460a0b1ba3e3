using System.Diagnostics;

namespace LightsailContract.Conformance.Endpoints.Tests.Reference;

/// <summary>A client that many people use finds the endpoint as documented.</summary>
public sealed class Boto3Tests
{
    // A python3 earlier on the path may be one without Debian's packages.
    private const string Python = "/usr/bin/python3";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Boto3_walks_through_both_services(bool signed)
    {
        if (!File.Exists(Python) || await RunAsync("-c", "import boto3") is { ExitCode: not 0 })
        {
            Assert.Skip("boto3 is missing: apt-get install python3-boto3");
        }

        var behaviour = new EndpointBehaviour();
        await using var endpoint = await ReferenceEndpoint.StartAsync(
            signed ? behaviour.RequireSignature("AKIAAAAAAAAAAAAAAAAA", new string('x', 40)) : behaviour
        );
        var script = Path.Combine(AppContext.BaseDirectory, "Reference", "boto3_walk.py");

        var (exitCode, errors) = await RunAsync(script, endpoint.Address.ToString());

        exitCode.Should().Be(0, errors);
    }

    private static async Task<(int ExitCode, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, arguments) { RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
