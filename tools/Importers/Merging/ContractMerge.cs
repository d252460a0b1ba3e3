using LightsailContract.Importers.Writing;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Importers.Merging;

/// <summary>Writes what was imported, and keeps of an existing file what the import does not change.</summary>
public static class ContractMerge
{
    /// <summary>The text of the contract.</summary>
    /// <param name="imported">What was imported.</param>
    /// <param name="unstated">What it has although its source does not state it: see <see cref="ContractWriter"/>.</param>
    /// <param name="isPartial">Whether the source describes only a part of the service: then the import only adds.</param>
    /// <param name="statesPaging">Whether the source says how operations page. If not, they page as in the existing file.</param>
    /// <param name="existing">The existing file, or null.</param>
    /// <returns>The text; or, if the existing file has an error, no text and its findings.</returns>
    public static MergeResult Merge(
        Contract imported,
        EquatableArray<string> unstated,
        bool isPartial,
        bool statesPaging,
        ContractFile? existing
    )
    {
        ArgumentNullException.ThrowIfNull(imported);
        if (existing is null || existing.Text.Trim().Length == 0)
        {
            return new MergeResult(ContractWriter.Write(imported, unstated), []);
        }

        var read = ContractReader.Read([existing]);
        if (read.Services is not [{ Contract: var before }])
        {
            return new MergeResult(null, read.Findings);
        }

        if (!string.Equals(before.Service, imported.Service, StringComparison.OrdinalIgnoreCase))
        {
            var place = new SourceLocation(existing.Path, 1, 1, 1, 1);
            return new MergeResult(null, EquatableArray.Of(Other(place, before, imported)));
        }

        var after = isPartial
            ? Union(before, imported)
            : Graft.Onto(before, imported with { Service = before.Service }, statesPaging);
        var lines = existing.Text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var merged = YamlMerge.Merge(lines, ContractWriter.Form(before, []), ContractWriter.Form(after, []), 0);
        return new MergeResult(merged is null ? ContractWriter.Write(after) : string.Join('\n', merged) + "\n", []);
    }

    private static Finding Other(SourceLocation place, Contract before, Contract imported)
    {
        var findings = new ImportFindings();
        findings.Add(ImportRules.OtherService, place, before.Service, imported.Service);
        return findings.ToArray()[0];
    }

    /// <summary>What a page says of an operation that the file has is for the reconciliation; an import adds only the others.</summary>
    private static Contract Union(Contract before, Contract imported)
    {
        var known = ContractSlice.Cut(imported, before.Operations.Select(operation => operation.Name)).Shapes;
        var added = ContractSlice.Cut(
            imported,
            imported.Operations.Select(it => it.Name).Where(name => before.FindOperation(name) is null)
        );
        return before with
        {
            Shapes = before
                .Shapes.Concat(
                    added.Shapes.Union(imported.Shapes.Except(known)).Where(it => before.FindShape(it.Name) is null)
                )
                .OrderBy(shape => shape.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
            Operations = before
                .Operations.Concat(added.Operations)
                .OrderBy(operation => operation.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }
}

/// <summary>The text of a file after an import.</summary>
/// <param name="Text">The text; null if the existing file has an error.</param>
/// <param name="Findings">What is wrong with the existing file.</param>
public sealed record MergeResult(string? Text, EquatableArray<Finding> Findings);
