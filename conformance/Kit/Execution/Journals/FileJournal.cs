using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Journals;

/// <summary>A journal in a file: one line for each event, written before the run continues.</summary>
internal sealed class FileJournal : IJournal, IDisposable
{
    private readonly FileStream _file;
    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly bool _outlivesSystem;
    private bool _closed;

    /// <exception cref="EndpointUnusableException">The file cannot be written, is not a journal, belongs to another
    /// endpoint, or is in use by another run.</exception>
    public FileJournal(string path, ConformanceOptions options)
    {
        var endpoint = options.Endpoint;
        _clock = options.Clock;
        _outlivesSystem = !options.IsLoopback;
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            RequireSame(path, endpoint);
            _file = new FileStream(path, OpenOptions);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EndpointUnusableException($"The journal cannot be written: {exception.Message}", exception);
        }

        Append(new JournalLine(JournalEvent.Run, endpoint, options.Region, [], null), toDisk: true);
    }

    public void Intended(ResourceModel resource, ParentRef parent) =>
        Append(JournalEvent.Intended, resource, parent, identifier: null);

    public void Refused(ResourceModel resource, ParentRef parent) =>
        Append(JournalEvent.Refused, resource, parent, identifier: null);

    public void Created(ResourceModel resource, ParentRef parent, string identifier) =>
        Append(JournalEvent.Created, resource, parent, identifier, toDisk: true);

    public void Deleted(ResourceModel resource, ParentRef parent, string identifier) =>
        Append(JournalEvent.Deleted, resource, parent, identifier);

    public void Resolved(ResourceModel resource, ParentRef parent) =>
        Append(JournalEvent.Resolved, resource, parent, identifier: null);

    public void ParentIntended(ResourceModel resource, string identifier) =>
        Append(
            new JournalLine(
                JournalEvent.ParentIntended,
                resource.Contract.Service,
                resource.Resource.Name,
                [],
                identifier
            ),
            toDisk: true
        );

    public void ParentCreated(ResourceModel resource, string identifier) =>
        Append(
            new JournalLine(
                JournalEvent.ParentCreated,
                resource.Contract.Service,
                resource.Resource.Name,
                [],
                identifier
            ),
            toDisk: true
        );

    public void ParentRemoved(ResourceModel resource, string identifier) =>
        Append(
            new JournalLine(
                JournalEvent.ParentRemoved,
                resource.Contract.Service,
                resource.Resource.Name,
                [],
                identifier
            ),
            toDisk: false
        );

    /// <summary>Closes the journal. The file is deleted if everything that the run created is deleted; otherwise it
    /// stays.</summary>
    public void Close()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        var path = _file.Name;
        _file.Dispose();
        if (JournalContents.Read(path).IsClean)
        {
            File.Delete(path);
        }
    }

    public void Dispose() => _file.Dispose();

    // Locked, so that no sweep uses it during the run, and readable only by its owner.
    private static FileStreamOptions OpenOptions
    {
        get
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.Append,
                Access = FileAccess.Write,
                Share = FileShare.None,
            };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return options;
        }
    }

    /// <summary>At another endpoint, the entries of this journal would seem to be deleted.</summary>
    private static void RequireSame(string path, string endpoint)
    {
        if (
            new FileInfo(path) is { Exists: true, Length: > 0 }
            && JournalContents.Read(path) is { IsClean: false } before
            && before.Endpoint != endpoint
        )
        {
            throw new EndpointUnusableException(
                $"{path} has entries of a run against {before.Endpoint}; sweep it first, or name another journal."
            );
        }
    }

    private void Append(
        string name,
        ResourceModel resource,
        ParentRef parent,
        string? identifier,
        bool toDisk = false
    ) =>
        Append(
            new JournalLine(name, resource.Contract.Service, resource.Resource.Name, parent.Identifiers, identifier),
            toDisk
        );

    private void Append(JournalLine line, bool toDisk)
    {
        var bytes = (line with { At = _clock.GetUtcNow() }).Write();
        lock (_lock)
        {
            _file.Write(bytes);
            // A killed program does not lose what it wrote. Only a creation is also flushed to disk, and only at an endpoint on
            // another machine; the resources of a local endpoint cost nothing.
            _file.Flush(toDisk && _outlivesSystem);
        }
    }
}
