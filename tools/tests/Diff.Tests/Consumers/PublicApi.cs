using Microsoft.CodeAnalysis;

namespace LightsailContract.Diff.Tests.Consumers;

/// <summary>What is public in an emitted library.</summary>
internal static class PublicApi
{
    // Whether a reference may be null is not part of a signature.
    private static readonly SymbolDisplayFormat NoAnnotations = SymbolDisplayFormat.FullyQualifiedFormat;

    public static IReadOnlyList<INamedTypeSymbol> Types(Compilation library)
    {
        var root = library.Assembly.GlobalNamespace.GetNamespaceMembers().Single();
        return [.. root.GetTypeMembers().SelectMany(WithNested).Where(IsPublic)];
    }

    /// <summary>The members that are declared in the source; what the compiler adds to records is the same for each.</summary>
    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(IsPublic)
            .Where(member =>
                !member.IsOverride
                && (
                    !member.IsImplicitlyDeclared
                    || member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
                )
            );

    public static ITypeSymbol IntIn(IMethodSymbol method) =>
        method
            .ContainingModule.ReferencedAssemblySymbols.Select(assembly =>
                assembly.GetTypeByMetadataName("System.Int32")
            )
            .OfType<INamedTypeSymbol>()
            .First();

    /// <summary>What a runtime looks up when it links compiled code: names and whole signatures, but no constants.</summary>
    public static IReadOnlySet<string> Linked(Compilation library) =>
        Types(library)
            .SelectMany(type =>
                Members(type)
                    .Where(member => member is not IFieldSymbol { IsConst: true })
                    .SelectMany(member => member is IPropertySymbol property ? Accessors(property) : [member])
                    .Select(Signature)
                    .Append($"{type.TypeKind} {type.GetDocumentationCommentId()}")
            )
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What implementers of the interfaces must have.</summary>
    public static IReadOnlySet<string> Contractual(Compilation library) =>
        Types(library)
            .Where(type => type.TypeKind == TypeKind.Interface)
            .SelectMany(type => type.GetMembers().Where(member => member.IsAbstract).Select(Signature))
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<ISymbol> Accessors(IPropertySymbol property) =>
        new ISymbol?[] { property.GetMethod, property.SetMethod }.OfType<ISymbol>();

    private static string Signature(ISymbol member) =>
        $"{member.GetDocumentationCommentId()} {(member as IMethodSymbol)?.ReturnType.ToDisplayString(NoAnnotations)}";

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(WithNested).Prepend(type);

    private static bool IsPublic(ISymbol symbol) => symbol.DeclaredAccessibility == Accessibility.Public;
}
