using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Tests.Support;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Diff.Tests.Pairs;

/// <summary>A folder of spec/diff: two contracts, and what is expected of them.</summary>
internal sealed class DiffPair
{
    private DiffPair(string folder)
    {
        Folder = folder;
        Name = Path.GetFileName(folder);
        Old = Read("old");
        New = Read("new");
        Changes = ContractDiff.Compare(DiffSide.From(Old), DiffSide.From(New));
    }

    /// <summary>All of them; read once.</summary>
    public static IReadOnlyList<DiffPair> All { get; } =
    [
        .. Directory
            .GetDirectories(Path.Combine(Repository.Root, "spec", "diff"))
            .Order(StringComparer.Ordinal)
            .Select(folder => new DiffPair(folder)),
    ];

    public string Folder { get; }

    public string Name { get; }

    public ServiceResult Old { get; }

    public ServiceResult New { get; }

    public IReadOnlyList<Change> Changes { get; }

    /// <summary>What was found, a line for each change.</summary>
    public string Found => string.Concat(Changes.Select(change => Line(change) + "\n"));

    private static string Line(Change change)
    {
        var hurt = change.Severities.All.Where(each => each.Severity != Severity.None).ToList();
        var severities =
            hurt.Count == 0 ? "none" : string.Join(' ', hurt.Select(each => $"{each.Name}={each.Severity}"));
        return $"{change.Kind.Id} {Place(change.Old)} {Place(change.New)} {change.Path}: {change.Subject}: {change.Message} [{severities}]";
    }

    private static string Place(SourceLocation? location) =>
        location is null ? "-" : $"{location.Line}:{location.Column}";

    private ServiceResult Read(string side)
    {
        var files = Directory
            .GetFiles(Folder, side + ".*.yaml")
            .Select(path => new ContractFile(Path.GetFileName(path), File.ReadAllText(path)));
        var result = ContractReader.Read(files);
        return result.Services.Count == 1
            ? result.Services[0]
            : throw new InvalidDataException($"{Folder}, {side}: {string.Join('\n', result.Findings)}");
    }
}
