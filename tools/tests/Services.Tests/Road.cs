using System.Diagnostics;
using LightsailContract.Emit;
using LightsailContract.Emit.Options;
using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Merging;
using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Services.Tests;

/// <summary>The road of a published model: import, write, read, emit, compile.</summary>
/// <param name="Problems">What went wrong at the first step that failed; empty if all went well.</param>
/// <param name="Import">How long the import took, the writing of its text included.</param>
internal sealed record Road(string Name, IReadOnlyList<string> Problems, TimeSpan Import)
{
    /// <summary>Goes the whole road.</summary>
    /// <param name="name">What to call the service.</param>
    /// <param name="path">botocore's file or folder of it.</param>
    public static Road Of(string name, string path)
    {
        var clock = Stopwatch.StartNew();
        var read = SourceReader.Read(new SourceInput("botocore", EquatableArray.Of(path)));
        if (read.Services is not [var service])
        {
            return Failed("import", read.Findings.Where(IsError).Select(finding => finding.ToString()));
        }

        var text = ContractMerge
            .Merge(service.Contract, service.Unstated, isPartial: false, statesPaging: true, existing: null)
            .Text!;
        var import = clock.Elapsed;
        var lost = service.Losses!.Unexplained.Select(loss => $"{loss.Location}: {loss.Path}").ToList();
        if (lost.Count > 0)
        {
            return Failed("loss", lost);
        }

        var contracts = ContractReader.Read([new ContractFile(name + ".contract.yaml", text)]);
        if (contracts.Services is not [var contract])
        {
            return Failed("read", contracts.Findings.Where(IsError).Select(finding => finding.ToString()));
        }

        return new Road(name, [.. Compile(contract.Contract).Select(problem => $"compile: {problem}")], import);

        Road Failed(string step, IEnumerable<string> why) =>
            new(name, [.. why.DefaultIfEmpty("nothing").Select(reason => $"{step}: {reason}")], clock.Elapsed);
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == FindingSeverity.Error;

    private static IEnumerable<string> Compile(Contract contract)
    {
        var emitted = ContractEmitter.Emit(contract, new EmitOptions("Swept"));
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);
        var trees = emitted.Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.HintName));
        return CSharpCompilation
            .Create(
                "Swept",
                trees,
                References.All,
                new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    nullableContextOptions: NullableContextOptions.Enable,
                    warningLevel: 9999
                )
            )
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString());
    }
}
