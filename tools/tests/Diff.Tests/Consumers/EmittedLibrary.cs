using System.Collections.Concurrent;
using LightsailContract.Emit;
using LightsailContract.Emit.Options;
using LightsailContract.Model;
using LightsailContract.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Diff.Tests.Consumers;

/// <summary>The emitted code of a contract as the compiler sees it. Bodies of methods are not compiled.</summary>
internal static class EmittedLibrary
{
    public const string Namespace = "Emitted";

    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview);

    // Two contracts that differ in one fact have most files in common.
    private static readonly ConcurrentDictionary<string, SyntaxTree> Trees = new(StringComparer.Ordinal);

    public static CSharpCompilation Of(Contract contract) =>
        CSharpCompilation.Create(
            "Emitted",
            ContractEmitter
                .Emit(contract, new EmitOptions(Namespace))
                .Files.Select(file => Trees.GetOrAdd(file.Text, text => CSharpSyntaxTree.ParseText(text, Options))),
            References.All,
            Library
        );

    /// <summary>Code that uses an emitted library, with every warning shown.</summary>
    public static IReadOnlyList<Diagnostic> Compile(string consumer, CSharpCompilation library) =>
        [
            .. CSharpCompilation
                .Create(
                    "Consumer",
                    [CSharpSyntaxTree.ParseText(consumer, Options)],
                    [.. References.All, library.ToMetadataReference()],
                    Library
                )
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        ];

    private static CSharpCompilationOptions Library { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
}
