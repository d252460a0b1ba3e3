using System.Text.Json;
using LightsailContract.Tests;

namespace LightsailContract.Protocol.Tests.Cases;

/// <summary>botocore's protocol cases, read where they lie.</summary>
internal static class PublishedCases
{
    public const string Missing =
        "botocore's protocol cases are missing: name their folder in CONTRACT_VECTORS, or put it beside the repository as shared/protocol-tests";

    private static readonly Lazy<IReadOnlyDictionary<string, ProtocolCase>> Cases = new(Read);

    /// <summary>All cases by their keys; none where the folder is missing.</summary>
    public static IReadOnlyDictionary<string, ProtocolCase> All => Cases.Value;

    /// <summary>The folder, or null.</summary>
    public static string? Folder { get; } = Find();

    private static Dictionary<string, ProtocolCase> Read()
    {
        var cases = new Dictionary<string, ProtocolCase>(StringComparer.Ordinal);
        foreach (
            var protocol in Folder is null ? [] : (string[])["json", "json_1_0", "json_1_0-query-compatible", "query"]
        )
        {
            foreach (var direction in (string[])["input", "output"])
            {
                using var file = JsonDocument.Parse(
                    File.ReadAllText(Path.Combine(Folder!, direction, $"{protocol}.json"))
                );
                foreach (var (index, suite) in file.RootElement.Clone().EnumerateArray().Index())
                {
                    foreach (var json in suite.GetProperty("cases").EnumerateArray())
                    {
                        var published = new ProtocolCase(protocol, direction, index, suite, json);
                        cases.Add(published.Key, published);
                    }
                }
            }
        }

        return cases;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CONTRACT_VECTORS") is { Length: > 0 } named)
        {
            return Directory.Exists(named)
                ? named
                : throw new DirectoryNotFoundException($"CONTRACT_VECTORS names '{named}', which is no folder.");
        }

        var shared = Path.GetFullPath(RepositoryRoot.At("../shared/protocol-tests"));
        return Directory.Exists(shared) ? shared : null;
    }
}
