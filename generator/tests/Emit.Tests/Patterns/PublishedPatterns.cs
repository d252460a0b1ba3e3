using System.Text.Json;
using LightsailContract.Emit.Tests.Support;

namespace LightsailContract.Emit.Tests.Patterns;

/// <summary>The patterns of the published models of both services.</summary>
internal static class PublishedPatterns
{
    public static IReadOnlyList<string> All()
    {
        var patterns = new SortedSet<string>(StringComparer.Ordinal);
        foreach (
            var file in Directory.GetFiles(SharedFolder.Find("models"), "*.service-2.json", SearchOption.AllDirectories)
        )
        {
            using var model = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var shape in model.RootElement.GetProperty("shapes").EnumerateObject())
            {
                if (shape.Value.TryGetProperty("pattern", out var pattern))
                {
                    patterns.Add(pattern.GetString()!);
                }
            }
        }

        return [.. patterns];
    }
}
