using System.Security.Cryptography;
using LightsailContract.Emulator;
using LightsailContract.Emulator.Store;
using LightsailContract.Signing;

namespace LightsailContract.Cli;

/// <summary>Starts emulators. An error that the user can fix is one line.</summary>
internal static class EmbeddedEmulator
{
    private const string IdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new random key pair.</summary>
    public static Credentials NewCredentials() =>
        new("AKIA" + RandomNumberGenerator.GetString(IdAlphabet, 16), RandomNumberGenerator.GetHexString(40));

    /// <summary>Starts one.</summary>
    /// <exception cref="UsageException">The port is taken, or the data file cannot be used.</exception>
    public static async Task<EmulatorHost> StartAsync(EmulatorOptions options, CancellationToken cancellationToken)
    {
        foreach (var (resource, names) in options.Parents)
        {
            foreach (var name in names)
            {
                if (EmulatorHost.WhyNotNameable(resource, name) is { } why)
                {
                    throw new UsageException($"{resource} '{name}': no request can name it: {why}.");
                }
            }
        }

        try
        {
            return await EmulatorHost.StartAsync(options, cancellationToken).ConfigureAwait(false);
        }
        catch (DataFileException exception)
        {
            throw new UsageException($"--data {options.DataFile}: {exception.Message}");
        }
        catch (IOException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <summary>Parents as an emulator takes them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ByResource(
        IEnumerable<(string Resource, string Name)> parents
    ) =>
        parents
            .GroupBy(parent => parent.Resource, parent => parent.Name)
            .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group]);
}
