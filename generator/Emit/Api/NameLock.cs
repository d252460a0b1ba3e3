using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>A list of the names in C# that a project relies on, as a file. A build compares the contract with it.</summary>
/// <remarks>Each line has a place in the contract, a tab and the name. A line with a service's id begins its section.</remarks>
public static class NameLock
{
    /// <summary>How lock files end.</summary>
    public const string Ending = ".names.lock";

    private const string Head =
        "# The names in C# of this project's contracts. A build fails if one of them changes. 'spec lock' writes the file anew.\n";

    private const string Section = "service\t";

    /// <summary>The text of the file.</summary>
    /// <param name="contracts">The contracts, without errors.</param>
    public static string Write(IEnumerable<Contract> contracts) =>
        Head
        + string.Concat(
            contracts.Select(contract =>
                Section
                + contract.Service
                + "\n"
                + string.Concat(
                    EmittedNames
                        .Of(contract)
                        .Where(name => !name.Path.Any(char.IsControl))
                        .Select(name => $"{name.Path}\t{name.Name}\n")
                )
            )
        );

    /// <summary>Reads a lock file.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>Its names with their lines, and the lines that are neither a name nor a comment.</returns>
    public static (EquatableArray<LockedName> Names, EquatableArray<int> Unreadable) Read(string text)
    {
        var names = new List<LockedName>();
        var unreadable = new List<int>();
        string? service = null;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var tab = line.LastIndexOf('\t');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.StartsWith(Section, StringComparison.Ordinal))
            {
                service = line.Substring(Section.Length);
            }
            else if (service is not null && tab > 0 && tab < line.Length - 1)
            {
                names.Add(new LockedName(service, line.Substring(0, tab), line.Substring(tab + 1), i + 1));
            }
            else
            {
                unreadable.Add(i + 1);
            }
        }

        return (names.ToEquatableArray(), unreadable.ToEquatableArray());
    }

    /// <summary>The locked names that the contracts do not have any more, each with its present name, or null.</summary>
    /// <param name="names">The names of the lock.</param>
    /// <param name="contracts">The contracts. A locked service that is not among them is left out.</param>
    public static IEnumerable<(LockedName Locked, string? Now)> Compare(
        IEnumerable<LockedName> names,
        IEnumerable<Contract> contracts
    )
    {
        var services = contracts.ToDictionary(contract => contract.Service, StringComparer.Ordinal);
        foreach (var group in names.GroupBy(name => name.Service, StringComparer.Ordinal))
        {
            if (!services.TryGetValue(group.Key, out var contract))
            {
                continue;
            }

            var now = EmittedNames
                .Of(contract)
                .ToDictionary(name => name.Path, name => name.Name, StringComparer.Ordinal);
            foreach (var locked in group)
            {
                var name = now.TryGetValue(locked.Path, out var found) ? found : null;
                if (name != locked.Name)
                {
                    yield return (locked, name);
                }
            }
        }
    }
}

/// <summary>A name of a lock file.</summary>
/// <param name="Service">The service.</param>
/// <param name="Path">The place in the contract: <c>shapes/AccessKey/members/status</c>.</param>
/// <param name="Name">The name in C#: <c>AccessKey.Status</c>.</param>
/// <param name="Line">The line of the file, from 1.</param>
public sealed record LockedName(string Service, string Path, string Name, int Line);
