using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace LightsailContract.Diff.Tests.Consumers;

/// <summary>Writes code that uses everything public of an emitted library once.</summary>
internal sealed class ConsumerWriter
{
    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        );

    private readonly StringBuilder _text = new("public static class Consumer\n{\n");
    private readonly StringBuilder _implementations = new();
    private int _number;

    public static string Write(Compilation library)
    {
        var writer = new ConsumerWriter();
        foreach (var type in PublicApi.Types(library))
        {
            writer.Use(type);
        }

        return $"{writer._text}}}\n{writer._implementations}";
    }

    private void Use(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            Implement(type);
        }

        foreach (var member in PublicApi.Members(type))
        {
            switch (member)
            {
                case IFieldSymbol field:
                    Line($"public static {Name(field.Type)} F{{0}}() => {Name(type)}.{field.Name};");
                    break;
                case IPropertySymbol { IsIndexer: false } property:
                    Line(
                        property.IsStatic
                            ? $"public static {Name(property.Type)} P{{0}}() => {Name(type)}.{property.Name};"
                            : $"public static {Name(property.Type)} P{{0}}({Name(type)} it) => it.{property.Name};"
                    );
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor when !type.IsAbstract:
                    Construct(type, constructor);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method:
                    Call(type, method);
                    break;
            }
        }
    }

    private void Construct(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var settable = PublicApi
            .Members(type)
            .OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public })
            .Where(property => constructor.Parameters.All(parameter => parameter.Name != property.Name))
            .ToList();
        foreach (var chosen in new[] { settable, [.. settable.Where(property => property.IsRequired)] })
        {
            var parameters = Parameters(constructor).Concat(chosen.Select(each => $"{Name(each.Type)} set{each.Name}"));
            var initialiser = string.Join(", ", chosen.Select(property => $"{property.Name} = set{property.Name}"));
            Line(
                $"public static {Name(type)} N{{0}}({string.Join(", ", parameters)}) => new({Arguments(constructor)}) {{{{ {initialiser} }}}};"
            );
        }
    }

    private void Call(INamedTypeSymbol type, IMethodSymbol method)
    {
        var arguments = method.TypeParameters.Length > 0 ? "<int>" : "";
        var called = method.TypeParameters.Length > 0 ? method.Construct(PublicApi.IntIn(method)) : method;
        var parameters = Parameters(called);
        var receiver = method.IsStatic ? Name(type) : "it";
        IEnumerable<string> all = method.IsStatic ? parameters : [$"{Name(type)} it", .. parameters];
        Line(
            $"public static {Name(called.ReturnType)} M{{0}}({string.Join(", ", all)}) => {receiver}.{method.Name}{arguments}({Arguments(called)});"
        );
    }

    private void Implement(INamedTypeSymbol type)
    {
        _implementations.Append(
            CultureInfo.InvariantCulture,
            $"public sealed class Of{type.Name} : {Name(type)}\n{{\n"
        );
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            _implementations.Append(
                CultureInfo.InvariantCulture,
                $"    public {Name(method.ReturnType)} {method.Name}({string.Join(", ", Parameters(method))}) => throw new System.NotSupportedException();\n"
            );
        }

        _implementations.Append("}\n");
    }

    private static IEnumerable<string> Parameters(IMethodSymbol method) =>
        method.Parameters.Select(parameter => $"{Name(parameter.Type)} @{parameter.Name}");

    private static string Arguments(IMethodSymbol method) =>
        string.Join(", ", method.Parameters.Select(parameter => "@" + parameter.Name));

    private static string Name(ITypeSymbol type) => type.ToDisplayString(Format);

    private void Line(string format)
    {
        _text.Append("    ").AppendFormat(CultureInfo.InvariantCulture, format, _number++).Append('\n');
    }
}
