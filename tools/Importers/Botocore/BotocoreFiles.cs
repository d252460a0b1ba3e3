using System.Text.RegularExpressions;
using LightsailContract.Importers.Json;

namespace LightsailContract.Importers.Botocore;

/// <summary>What a file of botocore's is, by its name: <c>service-2.json</c>, <c>paginators-1.sdk-extras.json</c>.</summary>
/// <param name="Prefix">The text before the role, if several services are in one folder.</param>
/// <param name="Role">What the file describes: <c>service</c>, <c>paginators</c>, <c>waiters</c> …</param>
/// <param name="IsExtras">Whether botocore's loader merges it into the file of the same role.</param>
internal sealed partial record BotocoreFiles(string Prefix, string Role, bool IsExtras)
{
    /// <summary>A file with another name is taken for a model.</summary>
    public static BotocoreFiles Of(string name) =>
        Form().Match(name) is { Success: true } match
            ? new BotocoreFiles(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Success)
            : new BotocoreFiles(name, "service", IsExtras: false);

    /// <summary>Adds what extras say; a value that is there is replaced.</summary>
    public static void Merge(JsonTree into, JsonTree extras)
    {
        foreach (var (name, value) in extras.Properties)
        {
            if (into[name] is { } there && there.Properties.Count > 0 && value.Properties.Count > 0)
            {
                Merge(there, value);
            }
            else
            {
                into.Properties[name] = value;
            }
        }
    }

    [GeneratedRegex(
        @"^(?:(.+)\.)?(service|paginators|waiters|examples|endpoint-rule-set|endpoint-tests|completions)-\d+(\.sdk-extras)?\.json$"
    )]
    private static partial Regex Form();
}
