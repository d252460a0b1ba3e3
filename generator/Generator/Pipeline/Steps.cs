using System.Collections.Immutable;
using LightsailContract.Emit;
using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Reader.Parsing;

namespace LightsailContract.Generator;

/// <summary>The pipeline's steps; each is a function of its input alone and none throws.</summary>
internal static class Steps
{
    public static ParsedInput Parse(InputFile file, CancellationToken cancellationToken)
    {
        var start = Findings.StartOf(file.Path);
        return file.Text is null
            ? new ParsedInput(file.Path, null, Findings.Create(GeneratorRules.UnreadableFile, start))
            : Guard.Run(
                () => new ParsedInput(file.Path, ContractParser.Parse(new ContractFile(file.Path, file.Text)), null),
                error => new ParsedInput(file.Path, null, Findings.Internal(start, error)),
                cancellationToken
            );
    }

    public static LinkedContracts Link(ImmutableArray<ParsedInput> inputs, CancellationToken cancellationToken)
    {
        // The order of a project's files follows the file system, and a file may have been named twice.
        var files = inputs
            .GroupBy(input => input.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(input => input.Path, StringComparer.Ordinal)
            .ToList();
        var failures = files.Select(file => file.Failure).OfType<Finding>();
        var parsed = files.Select(file => file.File).OfType<ParsedFile>().ToEquatableArray();

        return Guard.Run(
            () => LinkedContracts.FromResult(ContractLinker.Link(parsed), failures),
            error =>
                LinkedContracts.FromResult(
                    new ReadResult(default, default),
                    failures.Append(Findings.Internal(Findings.StartOf(files[0].Path), error))
                ),
            cancellationToken
        );
    }

    public static EmittedContract Emit(
        Contract contract,
        GeneratorSettings settings,
        CancellationToken cancellationToken
    ) =>
        Guard.Run(
            () =>
                EmittedContract.FromResult(
                    contract.Service,
                    ContractEmitter.Emit(contract, settings.OptionsFor(contract))
                ),
            error => EmittedContract.Failed(contract.Service, error),
            cancellationToken
        );

    public static EquatableArray<Finding> Gather(
        LinkedContracts linked,
        ImmutableArray<EmittedContract> emitted,
        GeneratorSettings settings
    ) =>
        // A project without a contract hears nothing of its settings.
        linked.IsEmpty
            ? default
            : settings
                .Findings.Concat(linked.Findings)
                .Concat(emitted.SelectMany(contract => contract.Locate(linked.LocationsOf(contract.Service))))
                .ToEquatableArray();
}
