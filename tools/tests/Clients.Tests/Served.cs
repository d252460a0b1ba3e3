using LightsailContract.Emulator;

namespace LightsailContract.Clients.Tests;

/// <summary>A server of emitted code with one bucket and one user, on a port of its own.</summary>
internal static class Served
{
    /// <summary>Emitted dispatchers before the least that answers; nothing of the emulator.</summary>
    public const string ByEmittedCode = "emitted code only";

    /// <summary>The emulator.</summary>
    public const string ByEmulator = "emulator";

    public const string Bucket = "photos-2026";
    public const string User = "Bob";

    public static async Task<Server> StartAsync(string by)
    {
        if (by == ByEmittedCode)
        {
            var emitted = await EmittedServer.StartAsync(Bucket, User);
            return new Server(emitted.Address, emitted);
        }

        var emulator = await EmulatorHost.StartAsync(
            new EmulatorOptions
            {
                Parents = new Dictionary<string, IReadOnlyList<string>> { ["Bucket"] = [Bucket], ["User"] = [User] },
            }
        );
        return new Server(emulator.Address, emulator);
    }
}

/// <summary>Something that listens until it is disposed of.</summary>
internal sealed record Server(Uri Address, IAsyncDisposable Host) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
