[assembly: AssemblyFixture(typeof(LightsailContract.Clients.Tests.Pythons))]

namespace LightsailContract.Clients.Tests;

/// <summary>The Python processes that all tests share: boto3 and the AWS CLI take longest to start.</summary>
public sealed class Pythons : IAsyncDisposable
{
    private readonly Lazy<Task<PythonSession?>> _boto3 = new(() =>
        PythonSession.StartAsync("/usr/bin/python3", "boto3")
    );
    private readonly Lazy<Task<PythonSession?>> _aws = new(StartAwsAsync);

    /// <summary>Runs a script that uses boto3 and prints one JSON object; skips the test where there is none.</summary>
    internal async Task<System.Text.Json.JsonElement> RunBoto3Async(string script, params string[] arguments)
    {
        var session = await _boto3.Value;
        Assert.SkipWhen(session is null, "Debian's boto3 is missing: install it as .ci/install.sh does.");
        return Client.Read(await session.RunAsync([Client.Script(script), .. arguments]));
    }

    /// <summary>Runs the AWS CLI: in the shared process, or in one of its own where no Python shows what <c>aws</c> is made of,
    /// and with CONTRACT_SOAK=1.</summary>
    internal async Task<ClientResult> RunAwsAsync(params string[] arguments) =>
        !IsSoak && await _aws.Value is { } session
            ? await session.RunAsync(["aws", .. arguments])
            : await Client.RunAsync("aws", arguments);

    public async ValueTask DisposeAsync()
    {
        foreach (var session in new[] { _boto3, _aws }.Where(each => each.IsValueCreated))
        {
            (await session.Value)?.Dispose();
        }
    }

    private static bool IsSoak { get; } = Environment.GetEnvironmentVariable("CONTRACT_SOAK") == "1";

    private static async Task<PythonSession?> StartAwsAsync() =>
        await PythonSession.StartAsync("python3", "awscli")
        ?? await PythonSession.StartAsync("/usr/bin/python3", "awscli");
}
