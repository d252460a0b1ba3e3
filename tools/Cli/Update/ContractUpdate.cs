using LightsailContract.Diff;
using LightsailContract.Diff.Comparison;
using LightsailContract.Importers.Inputs;
using LightsailContract.Lint;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>Brings a contract up to date with its source, in memory: import, lint, diff, and the code that changes.</summary>
/// <param name="Input">The source.</param>
/// <param name="Files">The files of the service.</param>
/// <param name="Operations">The operations to have; null for those that the contract has; empty for all.</param>
/// <param name="Output">The folder of the emitted code, or null.</param>
/// <param name="Namespace">Its root namespace.</param>
internal sealed record ContractUpdate(
    SourceInput Input,
    UpdateFiles Files,
    IReadOnlyList<string>? Operations,
    string? Output,
    string Namespace
)
{
    /// <summary>Makes everything and writes nothing.</summary>
    /// <exception cref="ContractException">The contract or the source has an error.</exception>
    /// <exception cref="UsageException">The source has no or several services, or a file in the output folder is in the way.</exception>
    public UpdateResult Run()
    {
        var before = ContractLinter.Lint(Files.All);
        if (before.Read.Services.IsEmpty)
        {
            // The rules may have been corrected for the new contract already.
            before = ContractLinter.Lint([Files.Contract]);
        }

        if (before.Read.Services is not [var old])
        {
            throw new ContractException([.. before.Findings.Where(IsError)]);
        }

        var (source, text, isChanged) = new ContractImport(Input, Wanted(old.Contract), null, Files.Contract.Path)
        {
            IsExact = true,
        }.Run();
        var after = ContractLinter.Lint(Files.With(text).All);
        var known = before.Findings.Select(finding => (finding.Rule.Id, finding.Message)).ToHashSet();
        var found = after.Findings.Where(finding => !known.Contains((finding.Rule.Id, finding.Message))).ToList();
        if (after.Read.Services is not [var current])
        {
            return new UpdateResult(source, Files.Contract.Path, text, isChanged, found, null, null);
        }

        var diff = ServiceComparison.Compare([DiffSide.From(old)], [DiffSide.From(current)], [], []);
        return new UpdateResult(
            source,
            Files.Contract.Path,
            text,
            isChanged,
            found,
            diff,
            Output is null ? null : UpdatedCode.Compare(Output, EmittedFiles.Of([current], Namespace))
        );
    }

    // An operation that the source no longer has is a change to report, and not a mistake of the user.
    private List<string>? Wanted(Contract contract)
    {
        if (Operations is { Count: 0 })
        {
            return null;
        }

        if (Operations is not null)
        {
            return [.. Operations];
        }

        var offered = SourceReader
            .Read(Input)
            .Services.SelectMany(service => service.Contract.Operations)
            .Select(operation => operation.Name)
            .ToHashSet(StringComparer.Ordinal);
        var common = contract.Operations.Select(operation => operation.Name).Where(offered.Contains).ToList();
        return common.Count > 0 || contract.Operations.IsEmpty
            ? common
            : throw new UsageException($"{Input.Kind}:{Input.Paths[0]}: it has none of the contract's operations.");
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == FindingSeverity.Error;
}
