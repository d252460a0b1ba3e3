using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LightsailContract.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Generator.Tests;

/// <summary>One mutated contract through the generator.</summary>
internal sealed class FuzzCase
{
    private static readonly string[] Seeds = [SampleContract.Text, RichContract.Json, RichContract.Query];
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Fuzz",
        [],
        References.All,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable
        )
    );

    private readonly GeneratorRunResult _result;

    private FuzzCase(GeneratorRunResult result, TimeSpan elapsed)
    {
        _result = result;
        Elapsed = elapsed;
    }

    public TimeSpan Elapsed { get; }

    public bool Accepted => !_result.GeneratedSources.IsEmpty;

    /// <summary>What went wrong that is our defect, or null.</summary>
    public string? Failure =>
        _result.Exception?.ToString()
        ?? _result
            .Diagnostics.FirstOrDefault(found => found.Id == GeneratorRules.InternalError.Id)
            ?.GetMessage(CultureInfo.InvariantCulture)
        ?? (Accepted || !_result.Diagnostics.IsEmpty ? null : "refused without a word");

    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var source in _result.GeneratedSources)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(source.HintName + source.SourceText));
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        }
    }

    /// <summary>The contract of a case; anyone can look at it again by its number.</summary>
    public static string TextOf(int seed) => new ContractMutator(seed).Mutate(Seeds[seed % Seeds.Length]);

    public static FuzzCase Run(int seed)
    {
        var clock = Stopwatch.StartNew();
        var driver = CSharpGeneratorDriver.Create(
            [new ContractGenerator().AsSourceGenerator()],
            [new YamlFile("fuzz.contract.yaml", TextOf(seed))],
            Project.ParseOptions,
            new ProjectOptions(("RootNamespace", "Fuzz"))
        );
        var result = driver.RunGenerators(Empty).GetRunResult().Results.Single();
        return new FuzzCase(result, clock.Elapsed);
    }

    /// <summary>Why what was accepted does not compile, or null.</summary>
    public string? CompileError() =>
        Empty
            .AddSyntaxTrees(_result.GeneratedSources.Select(source => source.SyntaxTree))
            .GetDiagnostics()
            .FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error)
            is { } error
            ? $"accepted, but {error}"
            : null;

    /// <summary>Leaves a case's contract where one can look at it.</summary>
    public static string Keep(int seed)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "fuzz"));
        var path = Path.Combine(folder.FullName, $"case-{seed}.contract.yaml");
        File.WriteAllText(path, TextOf(seed));
        return path;
    }
}
