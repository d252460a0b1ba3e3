using System.Collections.Concurrent;
using LightsailContract.Emulator.Store;

namespace LightsailContract.Cli;

/// <summary>Reports failures of an emulator on standard error. Each is reported once, because a full disk makes every call fail.</summary>
internal sealed class FailureLog(Terminal terminal, string? dataFile)
{
    private readonly ConcurrentDictionary<string, bool> _reported = new(StringComparer.Ordinal);

    public void Report(Exception exception)
    {
        var message =
            exception is DataFileException ? $"--data {dataFile}: {exception.Message}" : OneLine.Of(exception);
        if (_reported.TryAdd(message, true))
        {
            terminal.WriteError($"error: {message} A call was answered with 500.");
        }
    }
}
