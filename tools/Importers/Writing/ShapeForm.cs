using LightsailContract.Importers.Yaml;
using LightsailContract.Model;

namespace LightsailContract.Importers.Writing;

/// <summary>The form of a shape: its type, what it is, what it holds, then its other traits.</summary>
internal static class ShapeForm
{
    public static YamlMappingOut Write(Shape shape, Protocol protocol)
    {
        var form = new YamlMappingOut(Block: shape is StructureShape or UnionShape);
        switch (shape)
        {
            case SimpleShape simple:
                var type = simple.Type.ToString();
                Head(form, char.ToLowerInvariant(type[0]) + type[1..], shape);
                break;
            case EnumShape { Values: var values }:
                Head(form, "enum", shape).Add("values", new YamlSequenceOut([.. values.Select(Value)]));
                break;
            case IntEnumShape { Values: var values }:
                Head(form, "intEnum", shape).Add("values", IntValues(values));
                break;
            case ListShape list:
                Head(form, "list", shape).Add("member", Member(list.Member)).Add("sparse", list.Sparse);
                break;
            case MapShape map:
                Head(form, "map", shape)
                    .Add("key", Member(map.Key))
                    .Add("value", Member(map.Value))
                    .Add("sparse", map.Sparse);
                break;
            case StructureShape structure:
                Head(Error(form.Add("type", "structure"), structure, protocol), null, shape);
                form.Add("members", Members(structure.Members));
                break;
            case UnionShape union:
                Head(form, "union", shape).Add("members", Members(union.Members));
                break;
        }

        return TraitForm.AddTo(form, shape.Traits);
    }

    private static YamlMappingOut Head(YamlMappingOut form, string? type, Shape shape) =>
        form.Add("type", type).Add("documentation", shape.Traits.Documentation);

    private static YamlMappingOut Error(YamlMappingOut form, StructureShape structure, Protocol protocol)
    {
        if (structure.Error is not { } error)
        {
            return form;
        }

        var statuses = error
            .OtherHttpStatuses.Prepend(error.HttpStatus)
            .Select(status => YamlOut.Plain($"{status}"))
            .ToList();
        form.Add("error", error.Fault == ErrorFault.Client ? "client" : "server");
        form.Add("httpError", statuses is [var only] ? only : new YamlSequenceOut(statuses));
        var code = ProtocolFacts.For(protocol).HasQueryErrors ? error.Code : error.FormerCode ?? structure.Name;
        return code == structure.Name
            ? form
            : form.Add(
                "awsQueryError",
                new YamlMappingOut().Add("code", code).Add("httpResponseCode", YamlOut.Plain($"{error.HttpStatus}"))
            );
    }

    private static YamlMappingOut Members(EquatableArray<Member> members)
    {
        var form = new YamlMappingOut(Block: true);
        foreach (var member in members)
        {
            form.Add(member.Name, Member(member));
        }

        return form;
    }

    private static YamlOut Member(Member member) =>
        member.Traits == Traits.None
            ? YamlOut.Text(member.Target)
            : TraitForm.AddTo(
                new YamlMappingOut()
                    .Add("target", member.Target)
                    .Add("required", member.Traits.Required)
                    .Add("default", TraitForm.Default(member.Traits.Default))
                    .Add("documentation", member.Traits.Documentation),
                member.Traits with
                {
                    Required = false,
                    Default = null,
                }
            );

    private static YamlOut Value(EnumValue value) =>
        value == new EnumValue(value.Value, value.Value, null, null)
            ? YamlOut.Text(value.Value)
            : new YamlMappingOut()
                .Add("value", value.Value)
                .Add("name", value.Name == value.Value ? null : value.Name)
                .Add("documentation", value.Documentation)
                .Add("deprecated", TraitForm.Deprecated(value.Deprecated));

    private static YamlMappingOut IntValues(EquatableArray<IntEnumValue> values)
    {
        var form = new YamlMappingOut();
        foreach (var value in values)
        {
            var number = YamlOut.Plain($"{value.Value}");
            form.Add(
                value.Name,
                value.Documentation is null
                    ? number
                    : new YamlMappingOut().Add("value", number).Add("documentation", value.Documentation)
            );
        }

        return form;
    }
}
