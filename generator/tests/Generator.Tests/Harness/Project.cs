using LightsailContract.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Generator.Tests;

/// <summary>A project that uses the generator: its contract files, its settings, its C#. Each change gives another run.</summary>
internal sealed record Project
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    public IReadOnlyList<YamlFile> Files { get; init; } = [];

    public ProjectOptions Options { get; init; } = new(("RootNamespace", "Acme"));

    public CSharpCompilation Compilation { get; init; } =
        CSharpCompilation.Create(
            "Acme",
            [CSharpSyntaxTree.ParseText("internal static class Hand;", ParseOptions, "Hand.cs")],
            References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    public CSharpParseOptions Language { get; init; } = ParseOptions;

    public static Project With(params (string Path, string Text)[] files) =>
        new() { Files = [.. files.Select(file => new YamlFile(file.Path, file.Text))] };

    /// <summary>Runs the generator, and at once again on a clone of the compilation, which must find everything cached.</summary>
    public GeneratorRun Run() => GeneratorRun.Start(this);
}
