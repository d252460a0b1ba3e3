using System.Diagnostics;
using LightsailContract.Conformance.Endpoints.Tests.Kit;
using LightsailContract.Conformance.Endpoints.Variants;

namespace LightsailContract.Conformance.Endpoints.Tests.Reference;

/// <summary>A client that many people use finds the endpoint as documented.</summary>
public sealed class Boto3Tests
{
    // A python3 earlier on the path may be one without Debian's packages.
    private const string Python = "/usr/bin/python3";

    // The protocol allows it, its own client library does not read it.
    private const string Unreadable = "iam-delete-empty-body";

    // Asked once: to import it takes a second.
    private static readonly Lazy<Task<bool>> IsThere = new(async () =>
        File.Exists(Python) && await RunAsync("-c", "import boto3") is { ExitCode: 0 }
    );

    // A part of the soak; one of them stands for all elsewhere.
    public static TheoryData<string> Variants =>
        [
            .. VariantCatalog
                .All.Select(variant => variant.Id)
                .Where(id => id != Unreadable)
                .Take(Soak.IsOn ? int.MaxValue : 1),
        ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Boto3_walks_through_both_services(bool signed)
    {
        var behaviour = new EndpointBehaviour();

        await WalkAsync(signed ? behaviour.RequireSignature("AKIAAAAAAAAAAAAAAAAA", new string('x', 40)) : behaviour);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Boto3_walks_through_every_variant(string id)
    {
        var variant = VariantCatalog.All.Single(variant => variant.Id == id);

        await WalkAsync(variant.Apply(new EndpointBehaviour()), "any-error");
    }

    private static async Task WalkAsync(EndpointBehaviour behaviour, params string[] options)
    {
        if (!await IsThere.Value)
        {
            Assert.Skip("boto3 is missing: apt-get install python3-boto3");
        }

        await using var endpoint = await ReferenceEndpoint.StartAsync(behaviour);
        var script = Path.Combine(AppContext.BaseDirectory, "Reference", "boto3_walk.py");

        var (exitCode, errors) = await RunAsync([script, endpoint.Address.ToString(), .. options]);

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
