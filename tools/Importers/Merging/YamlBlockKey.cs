using System.Text.Json;

namespace LightsailContract.Importers.Merging;

/// <summary>Keys as they are written, and as they are meant.</summary>
internal static class YamlBlockKey
{
    /// <summary>The key without its quotes.</summary>
    public static string Unquote(string written)
    {
        if (written.StartsWith('\''))
        {
            return written[1..^1].Replace("''", "'", StringComparison.Ordinal);
        }

        if (!written.StartsWith('"'))
        {
            return written;
        }

        try
        {
            return JsonSerializer.Deserialize<string>(written) ?? written;
        }
        catch (JsonException)
        {
            // An escape that only YAML has: the key then counts as another one, and its entry is written again.
            return written;
        }
    }
}
