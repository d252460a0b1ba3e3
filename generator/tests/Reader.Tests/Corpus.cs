using LightsailContract.Model;
using LightsailContract.Tests;

namespace LightsailContract.Reader.Tests;

/// <summary>The contracts under <c>spec/corpus</c>; what other parts of the generator refuse has ids of its own.</summary>
internal static class Corpus
{
    public static string Folder { get; } = RepositoryRoot.At("spec/corpus");

    public static IEnumerable<ContractFile> Valid() => Load(Path.Combine(Folder, "valid"), "*.yaml");

    /// <summary>The contracts directly under <c>spec</c>.</summary>
    public static IEnumerable<ContractFile> Own() => Load(Path.GetDirectoryName(Folder)!, "*.yaml");

    /// <summary>The bad contracts by their names without extensions.</summary>
    public static IEnumerable<string> BadEntries() =>
        Directory
            .EnumerateFiles(Folder, "LSC0*.yaml")
            .Select(path => Path.GetFileName(path).Split('.')[0])
            .Distinct()
            .Order(StringComparer.Ordinal);

    public static IEnumerable<ContractFile> Files(string entry) => Load(Folder, entry + ".*.yaml");

    public static string IdOf(string entry) => entry.Split('-')[0];

    public static string ExpectedPath(string entry) => Path.Combine(Folder, entry + ".expected");

    /// <summary>As MSBuild prints it, ends included.</summary>
    public static string Format(Finding finding)
    {
        var (file, line, column, endLine, endColumn) = finding.Location;
        var severity = finding.Rule.Severity == FindingSeverity.Error ? "error" : "warning";
        return $"{file}({line},{column},{endLine},{endColumn}): {severity} {finding.Rule.Id}: {finding.Message}";
    }

    private static IEnumerable<ContractFile> Load(string folder, string pattern) =>
        Directory
            .EnumerateFiles(folder, pattern)
            .Order(StringComparer.Ordinal)
            .Select(path => new ContractFile(Path.GetFileName(path), File.ReadAllText(path)));
}
