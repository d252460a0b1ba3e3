using LightsailContract.Importers.Inputs;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Importers.Merging;

/// <summary>Reads what would be written, so that no file is written that cannot be read.</summary>
public static class ContractVerdict
{
    private const string File = "imported.contract.yaml";

    /// <summary>The errors of the text, at the places of the input that they come from.</summary>
    /// <param name="text">The text of a contract.</param>
    /// <param name="source">What it was imported from.</param>
    public static EquatableArray<Finding> Errors(string text, SourceService source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        var lines = text.Split('\n');
        return ContractReader
            .Read([new ContractFile(File, text)])
            .Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error)
            .Where(finding => !IsUnstated(finding, source))
            .Select(finding => At(finding, source, lines))
            .ToEquatableArray();
    }

    private static bool IsUnstated(Finding finding, SourceService source) =>
        finding.Rule == ReaderRules.MissingKey
        && source.Unstated.Any(path =>
            path.StartsWith("settings/", StringComparison.Ordinal)
            && finding.Message.Contains($"'{path["settings/".Length..]}'", StringComparison.Ordinal)
        );

    private static Finding At(Finding finding, SourceService source, string[] lines)
    {
        var place = source.Places.Find([.. Steps(lines, finding.Location.Line - 1)]);
        var findings = new ImportFindings();
        findings.Add(
            ImportRules.NotAContract,
            place ?? source.Places.Find("service") ?? finding.Location,
            finding.Message
        );
        return findings.ToArray()[0];
    }

    /// <summary>The keys above a line, and its own.</summary>
    private static Stack<string> Steps(string[] lines, int line)
    {
        var steps = new Stack<string>();
        for (var indent = int.MaxValue; line >= 0 && indent > 0; line--)
        {
            var own = lines[line].Length - lines[line].TrimStart(' ').Length;
            if (own < indent && lines[line].Contains(':', StringComparison.Ordinal))
            {
                indent = own;
                steps.Push(YamlBlockKey.Unquote(lines[line].Trim().Split(": ")[0].TrimEnd(':')));
            }
        }

        return steps;
    }
}
