using System.Data.Common;
using System.Security.Cryptography;
using LightsailContract.Emulator;
using LightsailContract.Signing;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Cli;

/// <summary>Starts emulators. An error that the user can fix is one line.</summary>
internal static class EmbeddedEmulator
{
    private const string IdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new random key pair.</summary>
    public static Credentials NewCredentials() =>
        new("AKIA" + RandomNumberGenerator.GetString(IdAlphabet, 16), RandomNumberGenerator.GetHexString(40));

    /// <summary>Starts one on a loopback port; 0 for any free one. <paramref name="around"/> can change requests and responses.</summary>
    /// <exception cref="UsageException">The port is taken, or the data file cannot be used.</exception>
    public static async Task<EmulatorHost> StartAsync(
        int port,
        string? region,
        IReadOnlyList<(string Resource, string Name)> parents,
        Credentials? signature,
        string? dataFile,
        Func<RequestDelegate, RequestDelegate>? around,
        CancellationToken cancellationToken
    )
    {
        var options = new EmulatorOptions
        {
            Port = port,
            Region = region,
            Parents = parents
                .GroupBy(parent => parent.Resource, parent => parent.Name)
                .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group]),
            RequireSignature = signature,
            DataFile = dataFile,
            Around = around,
        };
        try
        {
            return await EmulatorHost.StartAsync(options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or DbException)
        {
            throw new UsageException(exception.Message);
        }
    }
}
