using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Generator.Tests;

/// <summary>One run of the generator, from which the next can be made.</summary>
internal sealed class GeneratorRun
{
    private readonly Project _project;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(Project project, GeneratorDriver driver)
    {
        _project = project;
        _driver = driver.RunGenerators(project.Compilation);
        Result = _driver.GetRunResult().Results.Single();

        // Whatever the test is about: a second run on an equal compilation does no work.
        var again = _driver.RunGenerators(project.Compilation.Clone()).GetRunResult().Results.Single();
        RunReasons.Of(again).Should().OnlyContain(step => step.IsCached, "nothing changed between two runs");
    }

    public GeneratorRunResult Result { get; }

    /// <summary>Emitted text by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>The compilation with what was emitted in it.</summary>
    public Compilation Output =>
        _project.Compilation.AddSyntaxTrees(
            Result.GeneratedSources.Select(source =>
                CSharpSyntaxTree.ParseText(source.SourceText, _project.Language, source.HintName)
            )
        );

    /// <summary>What keeps the project from compiling with what was emitted.</summary>
    public IEnumerable<Diagnostic> Errors =>
        Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static GeneratorRun Start(Project project) =>
        new(
            project,
            CSharpGeneratorDriver.Create(
                [new ContractGenerator().AsSourceGenerator()],
                project.Files,
                project.Language,
                project.Options,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
            )
        );

    /// <summary>Runs again after a change.</summary>
    public GeneratorRun Then(Func<Project, Project> change)
    {
        var next = change(_project);
        var driver = _driver;
        if (next.Options != _project.Options)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(next.Options);
        }

        // As an editor does it: each file that is another is replaced in its place.
        foreach (var (before, after) in _project.Files.Zip(next.Files).Where(pair => pair.First != pair.Second))
        {
            driver = driver.ReplaceAdditionalText(before, after);
        }

        driver = driver.AddAdditionalTexts([.. next.Files.Skip(_project.Files.Count)]);
        driver = driver.RemoveAdditionalTexts([.. _project.Files.Skip(next.Files.Count)]);
        return new GeneratorRun(next, driver);
    }
}
