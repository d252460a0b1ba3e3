using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace LightsailContract.Clients.Tests;

/// <summary>Runs somebody else's client as a process of its own, bounded in time.</summary>
internal static class Client
{
    private static readonly ConcurrentDictionary<string, Lazy<string?>> Missing = new();

    /// <summary>The longest that a client may take.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(90);

    /// <summary>Where `npm install` put the AWS SDK for JavaScript.</summary>
    public static string NodeModules { get; } =
        Environment.GetEnvironmentVariable("CONTRACT_NODE_MODULES")
        ?? Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            ".cache",
            "lightsail-contract",
            "node"
        );

    /// <summary>Where a script is.</summary>
    public static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Scripts", name);

    /// <summary>The JSON object that a client printed.</summary>
    public static JsonElement Read(ClientResult result)
    {
        result.ExitCode.Should().Be(0, result.Error);
        return JsonDocument.Parse(result.Output).RootElement;
    }

    /// <summary>Runs a script of Node.js that prints one JSON object.</summary>
    public static async Task<JsonElement> RunNodeAsync(string script, params string[] arguments) =>
        Read(await RunAsync("node", [Script(script), .. arguments]));

    /// <summary>Starts a program with credentials and settings that are the same everywhere.</summary>
    public static Process Start(string program, string[] arguments, bool takesInput = false)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = takesInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["CONTRACT_NODE_MODULES"] = NodeModules;
        start.Environment["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE";
        start.Environment["AWS_SECRET_ACCESS_KEY"] = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        start.Environment["AWS_DEFAULT_REGION"] = "us-east-1";
        start.Environment["AWS_MAX_ATTEMPTS"] = "1";
        start.Environment["AWS_PAGER"] = "";
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        return Process.Start(start)!;
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<ClientResult> RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        using var timeout = new CancellationTokenSource(Bound);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new ClientResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Bound.TotalSeconds} s.");
        }
    }

    /// <summary>Skips the test, and says why, where a program is not on this machine; looks once for each.</summary>
    public static void Require(string program, string what, params string[] probe)
    {
        var missing = Missing.GetOrAdd(
            string.Join(' ', [program, .. probe]),
            _ => new Lazy<string?>(() => Probe(program, what, probe))
        );
        Assert.SkipWhen(missing.Value is not null, $"{missing.Value} is missing: install it as .ci/install.sh does.");
    }

    private static string? Probe(string program, string what, string[] probe)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, probe) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            process.WaitForExit();
            return process.ExitCode == 0 ? null : what;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return program;
        }
    }
}

/// <summary>What a client's process left.</summary>
internal sealed record ClientResult(int ExitCode, string Output, string Error);
