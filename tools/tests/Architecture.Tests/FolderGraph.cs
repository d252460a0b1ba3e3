using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LightsailContract.Architecture.Tests;

/// <summary>Which folder of a product project uses which other one, by the types that its code names.</summary>
internal static class FolderGraph
{
    private static readonly Lazy<IReadOnlyList<FolderUse>> All = new(() => [.. Read()]);

    /// <summary>Every use across folders of one project; read once.</summary>
    public static IReadOnlyList<FolderUse> Uses => All.Value;

    // What the SDK imports for every file.
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static ParallelQuery<FolderUse> Read()
    {
        var projects = Repository
            .Files("*.csproj")
            .Where(ReferenceTests.IsProduct)
            .Select(path => Path.GetDirectoryName(path)!.Replace('\\', '/'))
            .ToList();
        // One compilation of all sources: what is emitted or comes from a package is not found, and is of no folder.
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = projects
            .SelectMany(project => Repository.Files("*.cs").Where(file => IsBelow(file, project)))
            .Distinct()
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
            .ToList();
        var compilation = CSharpCompilation.Create(
            "product",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), .. trees],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        return trees
            .AsParallel()
            .SelectMany(tree => UsesIn(tree, compilation.GetSemanticModel(tree), projects))
            .Distinct();
    }

    private static IEnumerable<FolderUse> UsesIn(SyntaxTree tree, SemanticModel model, List<string> projects)
    {
        var project = projects.Where(each => IsBelow(tree.FilePath, each)).MaxBy(each => each.Length)!;
        var from = FolderOf(tree.FilePath, project);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var info = model.GetSymbolInfo(name);
            if (TypeOf(info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } type)
            {
                continue;
            }

            foreach (var place in type.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath))
            {
                if (IsBelow(place, project) && FolderOf(place, project) is var to && to != from)
                {
                    yield return new FolderUse(
                        Repository.Relative(project),
                        from,
                        to,
                        Repository.Relative(tree.FilePath),
                        type.Name
                    );
                }
            }
        }
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) =>
        symbol switch
        {
            INamedTypeSymbol type => type,
            null or INamespaceSymbol or ILocalSymbol or IParameterSymbol => null,
            _ => symbol.ContainingType,
        };

    private static bool IsBelow(string file, string folder) => file.StartsWith(folder + "/", StringComparison.Ordinal);

    private static string FolderOf(string file, string project)
    {
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        return folder.Length == project.Length ? "" : folder[(project.Length + 1)..];
    }
}
