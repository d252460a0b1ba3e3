using System.Diagnostics;
using System.Text.Json;

namespace LightsailContract.Clients.Tests;

/// <summary>A Python process that answers one call after another.</summary>
internal sealed class PythonSession : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly Process _process;
    private readonly SemaphoreSlim _turn = new(1);

    private PythonSession(Process process) => _process = process;

    /// <summary>Starts one that can use a module.</summary>
    /// <returns>Nothing where this Python is not there, or has no such module.</returns>
    public static async Task<PythonSession?> StartAsync(string python, string module)
    {
        try
        {
            var process = Client.Start(python, [Client.Script("session.py"), module], takesInput: true);
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var session = new PythonSession(process);
            if (await session.ReadAsync() is not null)
            {
                return session;
            }

            session.Dispose();
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public async Task<ClientResult> RunAsync(params string[] call)
    {
        await _turn.WaitAsync();
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(call));
            await _process.StandardInput.FlushAsync();
            var line = await ReadAsync() ?? throw new InvalidOperationException($"Python ended in {call[0]}.");
            return JsonSerializer.Deserialize<ClientResult>(line, Json)!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        // It ends where its input does.
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            _process.Kill();
        }

        _process.Dispose();
        _turn.Dispose();
    }

    private Task<string?> ReadAsync() => _process.StandardOutput.ReadLineAsync().WaitAsync(Client.Bound);
}
