using System.Text.Json;
using LightsailContract.Model;

namespace LightsailContract.Diff.Reports;

/// <summary>The result as JSON, for other programs.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
    };

    /// <summary>The text, ended by a line break.</summary>
    /// <param name="result">What differs.</param>
    public static string Write(DiffResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(
                new
                {
                    ServicesAdded = result.Added,
                    ServicesRemoved = result.Removed,
                    Changes = result.Changes.Select(change => new
                    {
                        Kind = change.Kind.Id,
                        change.Service,
                        change.Path,
                        change.Subject,
                        change.Message,
                        Severity = DiffWords.Of(change.Worst),
                        Severities = change.Severities.All.ToDictionary(
                            each => each.Name,
                            each => DiffWords.Of(each.Severity)
                        ),
                        Old = Place(change.Old),
                        New = Place(change.New),
                        change.Emitted,
                    }),
                    Rules = new
                    {
                        result.Rules.Added,
                        result.Rules.Removed,
                        result.Rules.Changed,
                    },
                    result.Replays,
                    result.KnownFailures,
                },
                Options
            ) + "\n";
    }

    private static object? Place(SourceLocation? location) =>
        location is null
            ? null
            : new
            {
                location.File,
                location.Line,
                location.Column,
            };
}
