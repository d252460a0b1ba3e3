using System.Collections.Concurrent;
using LightsailContract.Emulator.Store;

namespace LightsailContract.Cli;

/// <summary>Tells of the failures of an emulator on standard error, each once: a full disk fails every call.</summary>
internal sealed class FailureLog(Terminal terminal, string? dataFile)
{
    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    public void Tell(Exception exception)
    {
        var message =
            exception is DataFileException ? $"--data {dataFile}: {exception.Message}" : OneLine.Of(exception);
        if (_told.TryAdd(message, true))
        {
            terminal.WriteError($"error: {message} A call was answered with 500.");
        }
    }
}
