using System.Reflection;
using System.Runtime.Loader;
using LightsailContract.Emit.Results;
using LightsailContract.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Emit.Tests.Support;

/// <summary>Emitted text, compiled in memory with every warning shown.</summary>
internal sealed class Compiled
{
    private readonly Assembly _assembly;

    private Compiled(Assembly assembly) => _assembly = assembly;

    /// <summary>Compiles emitted files, and further ones that speak of them.</summary>
    public static Compiled From(EmitResult emitted, params string[] further)
    {
        using var image = new MemoryStream();
        var result = Compile(emitted, further).Emit(image);
        Problems(result.Diagnostics).Should().BeEmpty();
        result.Success.Should().BeTrue();
        image.Position = 0;
        return new Compiled(new AssemblyLoadContext("emitted", isCollectible: false).LoadFromStream(image));
    }

    /// <summary>What the compiler says of emitted files, warnings and broken documentation comments included.</summary>
    public static IReadOnlyList<string> Problems(EmitResult emitted) => Problems(Compile(emitted, []).GetDiagnostics());

    /// <summary>The same in a project of other settings, beside code of its own.</summary>
    public static IReadOnlyList<string> Problems(
        EmitResult emitted,
        LanguageVersion language,
        Func<CSharpCompilationOptions, CSharpCompilationOptions> change,
        params string[] further
    ) => Problems(Compile(emitted, further, language, change).GetDiagnostics());

    public Type Type(string name) =>
        _assembly.GetType("Emitted." + name) ?? throw new ArgumentException($"No type '{name}' was emitted.");

    private static CSharpCompilation Compile(
        EmitResult emitted,
        string[] further,
        LanguageVersion language = LanguageVersion.Preview,
        Func<CSharpCompilationOptions, CSharpCompilationOptions>? change = null
    )
    {
        var options = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var trees = emitted
            .Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.HintName))
            .Concat(further.Select(text => CSharpSyntaxTree.ParseText(text, options)));
        return CSharpCompilation.Create(
            "Emitted.Tests." + Guid.NewGuid().ToString("N"),
            trees,
            References.All,
            (change ?? (same => same))(
                new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    optimizationLevel: OptimizationLevel.Release,
                    nullableContextOptions: NullableContextOptions.Enable,
                    warningLevel: 9999,
                    generalDiagnosticOption: ReportDiagnostic.Default
                )
            )
        );
    }

    private static List<string> Problems(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()),
        ];
}
