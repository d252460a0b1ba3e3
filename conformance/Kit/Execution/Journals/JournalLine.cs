using System.Globalization;
using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Execution.Journals;

/// <summary>The names of the events in a journal.</summary>
internal static class JournalEvent
{
    public const string Run = "run";
    public const string Intended = "intended";
    public const string Refused = "refused";
    public const string Created = "created";
    public const string Deleted = "deleted";
    public const string Resolved = "resolved";
    public const string ParentIntended = "parent-intended";
    public const string ParentCreated = "parent-created";
    public const string ParentRemoved = "parent-removed";
}

/// <summary>One line of a journal. It holds names and identifiers, never a secret.</summary>
/// <param name="Event">The event.</param>
/// <param name="Service">The service; in the first line of a run, the endpoint.</param>
/// <param name="Resource">The resource; in the first line of a run, the region.</param>
/// <param name="Parent">The parent's identifiers, outermost first.</param>
/// <param name="Identifier">The resource's identifier, or null.</param>
/// <param name="At">The time by the run's clock, or null.</param>
internal sealed record JournalLine(
    string Event,
    string Service,
    string Resource,
    IReadOnlyList<KeyValuePair<string, string>> Parent,
    string? Identifier,
    DateTimeOffset? At = null
)
{
    public byte[] Write()
    {
        var map = new WireMap([
            new("event", new WireString(Event)),
            new("service", new WireString(Service)),
            new("resource", new WireString(Resource)),
            new(
                "parent",
                new WireMap([
                    .. Parent.Select(pair =>
                        KeyValuePair.Create<string, WireValue>(pair.Key, new WireString(pair.Value))
                    ),
                ])
            ),
        ]);
        map = Identifier is null ? map : map.With("id", new WireString(Identifier));
        map = At is { } at
            ? map.With("at", new WireString(at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)))
            : map;
        return [.. JsonWire.Write(map), (byte)'\n'];
    }

    /// <summary>Reads a line; null if it is not valid. The last line of a killed run may be cut off.</summary>
    public static JournalLine? Read(string text)
    {
        try
        {
            return
                JsonWire.Parse(text) is WireMap map
                && map.Find("event").AsString() is { } name
                && map.Find("service").AsString() is { } service
                && map.Find("resource").AsString() is { } resource
                ? new JournalLine(
                    name,
                    service,
                    resource,
                    [
                        .. ((map.Find("parent") as WireMap)?.Members ?? []).Select(pair =>
                            KeyValuePair.Create(pair.Key, pair.Value.AsString() ?? "")
                        ),
                    ],
                    map.Find("id").AsString(),
                    DateTimeOffset.TryParse(
                        map.Find("at").AsString(),
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.RoundtripKind,
                        out var at
                    )
                        ? at
                        : null
                )
                : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
