using LightsailContract.Emulator;

namespace LightsailContract.Clients.Tests;

/// <summary>An emulator with one bucket and one user, on a port of its own.</summary>
internal static class Served
{
    public const string Bucket = "photos-2026";
    public const string User = "Bob";

    public static Task<EmulatorHost> StartAsync() =>
        EmulatorHost.StartAsync(
            new EmulatorOptions
            {
                Parents = new Dictionary<string, IReadOnlyList<string>> { ["Bucket"] = [Bucket], ["User"] = [User] },
            }
        );
}
