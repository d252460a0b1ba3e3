using LightsailContract.Emit.Context;
using LightsailContract.Emit.Errors;
using LightsailContract.Emit.Types;
using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>Structures, errors, unions and enums.</summary>
internal sealed class ShapeApi(EmitContext context, ApiFacts facts)
{
    private readonly ApiTypes _types = new(context);

    public void Add()
    {
        facts.Add(context.Names.Exception, ApiFacet.Type, "exception base", ["service"]);
        foreach (var shape in context.Contract.Shapes)
        {
            if (KindOf(shape) is { } kind)
            {
                var path = $"shapes/{shape.Name}";
                facts.Add(context.Names.Shape(shape.Name), ApiFacet.Type, kind, [path, $"{path}/error"]);
                facts.AddObsolete(context.Names.Shape(shape.Name), shape.Traits.Deprecated, path);
                AddMembers(shape, path);
            }
        }
    }

    private static string? KindOf(Shape shape) =>
        shape switch
        {
            StructureShape { Error: null } => "record",
            StructureShape => "exception",
            UnionShape => "union",
            EnumShape => "enum of string",
            IntEnumShape => "enum of int",
            _ => null,
        };

    private void AddMembers(Shape shape, string path)
    {
        switch (shape)
        {
            case StructureShape { Error: null } structure:
                foreach (var member in structure.Members)
                {
                    AddProperty(structure, member, $"{path}/members/{member.Name}");
                }

                break;
            case StructureShape error:
                foreach (var member in ErrorShapes.PropertyMembers(error, context))
                {
                    AddErrorProperty(error, member, $"{path}/members/{member.Name}");
                }

                break;
            case UnionShape union:
                AddUnion(union, path);
                break;
            default:
                AddValues(shape, path);
                break;
        }
    }

    private void AddProperty(StructureShape shape, Member member, string path)
    {
        var name = $"{context.Names.Shape(shape.Name)}.{context.Names.Member(shape, member)}";
        var nullable = CSharpTypes.IsNullable(member);
        string[] nullability = [$"{path}/required", $"{path}/default"];
        AddTyped(name, member.Target, nullable, [path, $"{path}/target", .. nullability]);
        if (member.Traits.Required && !CSharpTypes.HasDefault(member))
        {
            facts.Add(name, ApiFacet.Required, "", [path, .. nullability]);
        }

        facts.AddObsolete(name, member.Traits.Deprecated, path);
    }

    private void AddErrorProperty(StructureShape error, Member member, string path)
    {
        var name = $"{context.Names.Shape(error.Name)}.{context.Names.Member(error, member)}";
        // A sensitive member is no message, so it is a property.
        AddTyped(
            name,
            member.Target,
            nullable: true,
            [path, $"{path}/target", $"{path}/sensitive", $"shapes/{member.Target}/sensitive"]
        );
        facts.AddObsolete(name, member.Traits.Deprecated, path);
    }

    private void AddTyped(string name, string target, bool nullable, IEnumerable<string> origins)
    {
        string[] all = [.. origins, .. _types.Origins(target)];
        var plain = _types.Text(target, nullable, annotated: false);
        facts.Add(name, ApiFacet.Member, plain, all);
        facts.Add(name, ApiFacet.Annotation, _types.Text(target, nullable, annotated: true), all);
    }

    private void AddUnion(UnionShape union, string path)
    {
        var type = context.Names.Shape(union.Name);
        foreach (var member in union.Members)
        {
            var name = $"{type}.{context.Names.Member(union, member)}";
            var place = $"{path}/members/{member.Name}";
            AddTyped(name, member.Target, nullable: false, [place, $"{place}/target"]);
            facts.AddObsolete(name, member.Traits.Deprecated, place);
        }

        // It takes a function for each case, in their order.
        facts.Add(
            $"{type}.Match",
            ApiFacet.Member,
            string.Join(", ", union.Members.Select(member => _types.Text(member.Target, false, annotated: false))),
            [
                path,
                $"{path}/members",
                .. union.Members.SelectMany(member =>
                    new[] { $"{path}/members/{member.Name}", $"{path}/members/{member.Name}/target" }
                ),
                .. union.Members.SelectMany(member => _types.Origins(member.Target)),
            ]
        );
    }

    private void AddValues(Shape shape, string path)
    {
        var values = shape switch
        {
            EnumShape e => e.Values.Select(value => (value.Value, value.Deprecated)),
            IntEnumShape e => e.Values.Select(value => (value.Name, (Deprecation?)null)),
            _ => [],
        };
        var type = context.Names.Shape(shape.Name);
        foreach (var (name, value) in context.Names.Members(shape).Zip(values, (name, value) => (name, value)))
        {
            var place = $"{path}/values/{value.Item1}";
            facts.Add($"{type}.{name}", ApiFacet.Member, type, [place, path]);
            facts.AddObsolete($"{type}.{name}", value.Item2, place);
        }
    }
}
