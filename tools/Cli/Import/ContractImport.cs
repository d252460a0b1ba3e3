using LightsailContract.Conformance.Reports;
using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Merging;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>One import: reads the input and makes the text of the contract file; it writes nothing.</summary>
/// <param name="Input">What is read.</param>
/// <param name="Operations">The operations that count; null for all.</param>
/// <param name="Protocol">The protocol, if the user gives it.</param>
/// <param name="Output">The file to bring up to date; null for none.</param>
internal sealed record ContractImport(
    SourceInput Input,
    IReadOnlyCollection<string>? Operations,
    Protocol? Protocol,
    string? Output
)
{
    /// <summary>Whether only <see cref="Operations"/> are to stay. If not, those that the existing file has stay, too.</summary>
    public bool IsExact { get; init; }

    /// <summary>The service that was read, the text of its file, and whether the file changes.</summary>
    /// <exception cref="ContractException">The input or the existing file has an error.</exception>
    /// <exception cref="UsageException">The output cannot be written, or the input has no or several services.</exception>
    public (SourceService Service, string Text, bool IsChanged) Run()
    {
        var existing = Existing();
        var read = SourceReader.Read(Input, Operations is null || IsExact ? Operations : WithExisting(existing));
        Require(read.Findings);
        var service = WithProtocol(Only(read));
        var merged = ContractMerge.Merge(
            service.Contract,
            service.Unstated,
            service.IsPartial && service.Facts.Count > 0,
            service.StatesPaging,
            existing
        );
        if (merged.Text is not { } text)
        {
            throw new ContractException([.. merged.Findings]);
        }

        Require(ContractVerdict.Errors(text, service));
        return (service, text, text != existing?.Text);
    }

    private List<string> WithExisting(ContractFile? existing)
    {
        var has = existing is null
            ? []
            : ContractReader
                .Read([existing])
                .Services.SelectMany(service => service.Contract.Operations)
                .Select(operation => operation.Name)
                .ToHashSet(StringComparer.Ordinal);
        var offered = has.Count == 0 ? [] : SourceReader.Read(Input).Services.SelectMany(it => it.Contract.Operations);
        return [.. Operations!.Union(offered.Select(operation => operation.Name).Where(has.Contains))];
    }

    // Rules are what people write. An import never touches them, even if it is asked to.
    private ContractFile? Existing()
    {
        if (Output is null)
        {
            return null;
        }

        if (Output.EndsWith(".rules.yaml", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException(
                $"--output {Output}: an import does not write a rules file. Name a *.contract.yaml."
            );
        }

        return WritablePath.Require(Output, "--output").Kind == FileKind.Regular
            ? ContractLoader.ReadFile(Output)
            : null;
    }

    private static SourceService Only(SourceResult read) =>
        read.Services switch
        {
            [var one] => one,
            [] => throw new UsageException("The input describes no service."),
            var several => throw new UsageException(
                $"The input describes {several.Count} services: "
                    + $"{string.Join(", ", several.Select(each => each.Contract.Service))}. Import one at a time."
            ),
        };

    private SourceService WithProtocol(SourceService service) =>
        Protocol is not { } protocol
            ? service
            : service with
            {
                Contract = service.Contract with { Settings = service.Contract.Settings with { Protocol = protocol } },
                Unstated = service.Unstated.Where(path => path != "settings/protocol").ToEquatableArray(),
            };

    private static void Require(EquatableArray<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).ToArray();
        if (errors.Length > 0)
        {
            throw new ContractException(errors);
        }
    }
}
