using System.Text;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Execution.Journals;

/// <summary>A resource that, by the journal, may still exist.</summary>
/// <param name="Service">The service.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Parent">The parent's identifiers.</param>
/// <param name="Identifier">The resource's identifier.</param>
/// <param name="IsCertain">Whether a response said that it was created.</param>
internal sealed record Leftover(
    string Service,
    string Resource,
    IReadOnlyList<KeyValuePair<string, string>> Parent,
    string Identifier,
    bool IsCertain = true
);

/// <summary>Creations in one parent without an outcome in the journal.</summary>
/// <param name="Service">The service.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Parent">The parent's identifiers.</param>
/// <param name="SentAt">When each was about to be sent; null if the journal has no time.</param>
internal sealed record Unsettled(
    string Service,
    string Resource,
    IReadOnlyList<KeyValuePair<string, string>> Parent,
    IReadOnlyList<DateTimeOffset?> SentAt
)
{
    /// <summary>The largest number of entries that they may have created.</summary>
    public int Count => SentAt.Count;
}

/// <summary>The content of a journal: what may still exist.</summary>
internal sealed class JournalContents
{
    private const int LongestFile = 256 * 1024 * 1024;
    private const int LongestLine = 64 * 1024;

    private readonly Dictionary<string, Leftover> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Leftover> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _everMade = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unsettled> _unsettled = new(StringComparer.Ordinal);

    /// <summary>The endpoint of the last run, or null.</summary>
    public string? Endpoint { get; private set; }

    /// <summary>The region of the last run, or null.</summary>
    public string? Region { get; private set; }

    public IReadOnlyCollection<Leftover> Entries => _entries.Values;

    public IReadOnlyCollection<Leftover> Parents => _parents.Values;

    public IReadOnlyList<Unsettled> Intents => [.. _unsettled.Values.Where(intent => intent.Count > 0)];

    /// <summary>Whether the run created the entry, even if it was deleted later.</summary>
    public bool WasMade(Unsettled under, string identifier) =>
        _everMade.Contains($"{ParentKey(under.Service, under.Resource, under.Parent)}/{identifier}");

    /// <summary>Whether the run created the parent, so that everything in it is the run's.</summary>
    public bool MadeParentOf(Unsettled intent) =>
        intent.Parent.Count > 0
        && _parents.Values.Any(made => made.Service == intent.Service && made.Identifier == intent.Parent[^1].Value);

    public bool IsClean => _entries.Count == 0 && _parents.Count == 0 && Intents.Count == 0;

    /// <exception cref="EndpointUnusableException">The file cannot be read, is too long or is not a journal.</exception>
    public static JournalContents Read(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LongestFile } file)
            {
                throw new EndpointUnusableException(
                    $"{path}: {file.Length} bytes; a journal has {LongestFile} at most."
                );
            }

            var contents = new JournalContents();
            using var stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            using var reader = new StreamReader(stream);
            for (var number = 1; ReadLine(reader, $"{path}({number},1)") is { } text; number++)
            {
                if (JournalLine.Read(text) is { } line)
                {
                    contents.Take(line);
                }

                // Without this line the file is not a journal, so it must be neither written nor deleted.
                if (contents.Endpoint is null)
                {
                    throw new EndpointUnusableException($"{path}: its first line does not begin a journal.");
                }
            }

            return contents;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EndpointUnusableException($"The journal cannot be read: {exception.Message}", exception);
        }
    }

    private static string? ReadLine(StreamReader reader, string place)
    {
        var line = new StringBuilder();
        int next;
        while ((next = reader.Read()) >= 0 && next != '\n')
        {
            line.Append((char)next);
            if (line.Length > LongestLine)
            {
                throw new EndpointUnusableException(
                    $"{place}: the line has more than {LongestLine} characters, so this is not a journal."
                );
            }
        }

        return next < 0 && line.Length == 0 ? null : line.ToString();
    }

    private void Take(JournalLine line)
    {
        var parent = ParentKey(line.Service, line.Resource, line.Parent);
        var key = $"{parent}/{line.Identifier}";
        switch (line.Event)
        {
            case JournalEvent.Run:
                (Endpoint, Region) = (line.Service, line.Resource);
                break;
            case JournalEvent.Intended:
                Count(parent, line, +1);
                break;
            case JournalEvent.Refused:
                Count(parent, line, -1);
                break;
            case JournalEvent.Created:
                Count(parent, line, -1);
                _everMade.Add(key);
                _entries[key] = new Leftover(line.Service, line.Resource, line.Parent, line.Identifier ?? "");
                break;
            case JournalEvent.Deleted:
                _entries.Remove(key);
                break;
            case JournalEvent.Resolved:
                _unsettled.Remove(parent);
                break;
            case JournalEvent.ParentIntended:
                _parents[key] = new Leftover(line.Service, line.Resource, [], line.Identifier ?? "", IsCertain: false);
                break;
            case JournalEvent.ParentCreated:
                _parents[key] = new Leftover(line.Service, line.Resource, [], line.Identifier ?? "");
                break;
            case JournalEvent.ParentRemoved:
                _parents.Remove(key);
                RemoveChildren(line);
                break;
        }
    }

    private static string ParentKey(
        string service,
        string resource,
        IReadOnlyList<KeyValuePair<string, string>> parent
    ) => $"{service}/{resource}/{string.Join('/', parent.Select(pair => pair.Value))}";

    private void Count(string parent, JournalLine line, int change)
    {
        // A response usually belongs to the call that was sent last.
        var before = _unsettled.GetValueOrDefault(parent)?.SentAt ?? [];
        _unsettled[parent] = new Unsettled(
            line.Service,
            line.Resource,
            line.Parent,
            change > 0 ? [.. before, line.At] : [.. before.SkipLast(1)]
        );
    }

    private void RemoveChildren(JournalLine line)
    {
        bool IsChild(string service, IReadOnlyList<KeyValuePair<string, string>> parent) =>
            service == line.Service && parent.Count > 0 && parent[^1].Value == line.Identifier;
        foreach (var (key, _) in _entries.Where(entry => IsChild(entry.Value.Service, entry.Value.Parent)).ToList())
        {
            _entries.Remove(key);
        }

        foreach (
            var (key, _) in _unsettled.Where(intent => IsChild(intent.Value.Service, intent.Value.Parent)).ToList()
        )
        {
            _unsettled.Remove(key);
        }
    }
}
