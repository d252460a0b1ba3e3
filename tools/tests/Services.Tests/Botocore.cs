using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;

namespace LightsailContract.Services.Tests;

/// <summary>The data of the botocores that this machine has.</summary>
internal static class Botocore
{
    private static readonly string[] Pythons = ["/usr/bin/python3", "python3"];

    /// <summary>Each version's folder of data, once.</summary>
    public static IReadOnlyList<(string Version, string Data)> Installed { get; } =
    [.. Pythons.Select(Ask).OfType<(string, string)>().Distinct()];

    /// <summary>The folders of the services that speak a protocol of ours.</summary>
    public static IEnumerable<string> Services(string data) =>
        Directory.EnumerateDirectories(data).Order(StringComparer.Ordinal).Where(IsOurs);

    private static bool IsOurs(string folder)
    {
        var newest = Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).LastOrDefault();
        var file = newest is null
            ? null
            : Directory.EnumerateFiles(newest, "service-2.json*").Order(StringComparer.Ordinal).FirstOrDefault();
        if (file is null)
        {
            return false;
        }

        using var stream = File.OpenRead(file);
        using Stream json = file.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(stream, CompressionMode.Decompress)
            : stream;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("metadata").GetProperty("protocol").GetString() is "json" or "query";
    }

    private static (string, string)? Ask(string python)
    {
        const string question = "import botocore; print(botocore.__version__); print(botocore.__path__[0])";
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(python, ["-c", question])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
            process.WaitForExit();
            return lines is [var version, var path, ..] && Directory.Exists(Path.Combine(path, "data"))
                ? (version, Path.Combine(path, "data"))
                : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
