using System.Text;
using BenchmarkDotNet.Attributes;
using LightsailContract.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LightsailContract.Benchmarks;

/// <summary>The generator on this repository's contracts, beside Roslyn's parse of what it emits: it should be lost in that.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create("Benchmark");
    private readonly SpecFile[] _files = SpecFile.All();
    private GeneratorDriver _warm = null!;
    private SpecFile _edited = null!;
    private SpecFile _commented = null!;
    private SourceText[] _emitted = null!;

    [GlobalSetup]
    public void Setup()
    {
        _warm = Driver().RunGenerators(_compilation);
        _edited = _files[0].With("max: 128", "max: 127");
        _commented = _files[0].With("contract: 1", "# a comment\ncontract: 1");
        _emitted = [.. _warm.GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText)];
    }

    [Benchmark(Description = "generator, cold (engine's parse included)")]
    public GeneratorDriver Cold() => Driver().RunGenerators(_compilation);

    [Benchmark(Description = "generator, one shape edited")]
    public GeneratorDriver ShapeEdited() => _warm.ReplaceAdditionalText(_files[0], _edited).RunGenerators(_compilation);

    [Benchmark(Description = "generator, a comment edited")]
    public GeneratorDriver CommentEdited() =>
        _warm.ReplaceAdditionalText(_files[0], _commented).RunGenerators(_compilation);

    [Benchmark(Description = "generator, C# edited")]
    public GeneratorDriver CodeEdited() => _warm.RunGenerators(_compilation.Clone());

    [Benchmark(Baseline = true, Description = "Roslyn parses what was emitted")]
    public int Parse()
    {
        var length = 0;
        foreach (var text in _emitted)
        {
            length += CSharpSyntaxTree.ParseText(text).GetRoot().FullSpan.Length;
        }

        return length;
    }

    private CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], _files);

    private sealed class SpecFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public static SpecFile[] All() =>
            [
                .. Directory
                    .GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml")
                    .Order(StringComparer.Ordinal)
                    .Select(file => new SpecFile(file, File.ReadAllText(file))),
            ];

        public SpecFile With(string before, string after) =>
            text.Contains(before, StringComparison.Ordinal)
                ? new SpecFile(path, text.Replace(before, after, StringComparison.Ordinal))
                : throw new InvalidOperationException($"{path} lacks '{before}'.");

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
