using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LightsailContract.Clients.Tests;

/// <summary>moto's server, somebody else's IAM, as a process of its own on a free loopback port.</summary>
internal sealed class MotoServer : IAsyncDisposable
{
    private const string Python = "python3";
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(90);

    // Finding the modules takes a tenth of what importing them takes.
    private const string Probe =
        "import importlib.util as u, sys; sys.exit(not (u.find_spec('moto.server') and u.find_spec('flask')))";

    private readonly Process _process;

    private MotoServer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Skips the test, and says why, where the Python on PATH has no moto.</summary>
    public static void Require() => Client.Require(Python, "moto's server (pip install 'moto[server]')", "-c", Probe);

    public static async Task<MotoServer> StartAsync()
    {
        var port = FreePort();
        var process = Process.Start(
            new ProcessStartInfo(Python, ["-m", "moto.server", "-H", "127.0.0.1", "-p", $"{port}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new MotoServer(process, new Uri($"http://127.0.0.1:{port}"));
        try
        {
            await server.AnswersAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task AnswersAsync()
    {
        using var http = new HttpClient();
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Address, "/moto-api/"));
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited && clock.Elapsed < Bound)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>One server for all tests of a class, each with users of its own.</summary>
public sealed class SharedMoto : IAsyncDisposable
{
    private readonly Lazy<Task<MotoServer>> _server = new(MotoServer.StartAsync);

    internal Task<MotoServer> Server => _server.Value;

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
        {
            await (await Server).DisposeAsync();
        }
    }
}
