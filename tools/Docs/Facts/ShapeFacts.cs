using LightsailContract.Emit.Naming;
using LightsailContract.Model;
using Scriban.Runtime;

namespace LightsailContract.Docs.Facts;

/// <summary>The shapes with their members and values.</summary>
internal sealed class ShapeFacts(Contract contract, CSharpNames names, SourceFacts sources, ConstraintFacts constraints)
{
    private readonly ProtocolFacts _protocol = ProtocolFacts.For(contract.Settings.Protocol);
    private readonly HashSet<string> _secrets = [.. contract.Secrets.Select(secret => secret.ToString())];
    private readonly ILookup<string, string> _users = Users(contract);

    public ScriptArray All() => Script.List(contract.Shapes.Select(FromShape));

    public ScriptArray Errors() =>
        Script.List(contract.Shapes.Where(shape => shape is StructureShape { Error: not null }).Select(FromShape));

    public ScriptArray CommonErrors() =>
        Script.List(
            contract.CommonErrors.Select(error =>
                Script.Object(
                    ("code", error.Code),
                    ("fault", Word(error.Fault)),
                    ("http_statuses", Script.List(error.HttpStatuses)),
                    ("role", Word(error.Role))
                )
            )
        );

    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var text = value.ToString();
        return char.ToLowerInvariant(text[0]) + text[1..];
    }

    public static string KindOf(Shape shape) =>
        shape switch
        {
            SimpleShape simple => Word(simple.Type),
            EnumShape => "enum",
            IntEnumShape => "intEnum",
            ListShape => "list",
            MapShape => "map",
            UnionShape => "union",
            StructureShape { Error: not null } => "error",
            _ => "structure",
        };

    private ScriptObject FromShape(Shape shape) =>
        Script.Object(
            ("name", shape.Name),
            ("csharp", names.Shape(shape.Name)),
            ("kind", KindOf(shape)),
            ("documentation", shape.Traits.Documentation),
            ("deprecated", Reason(shape.Traits.Deprecated)),
            ("sensitive", shape.Traits.Sensitive),
            ("constraints", constraints.OfShape(shape)),
            ("members", Script.List(shape.AllMembers().Select(member => FromMember(shape, member)))),
            ("values", Values(shape)),
            ("error", (shape as StructureShape)?.Error is { } error ? FromError(error) : null),
            ("used_by", Script.List(_users[shape.Name].Distinct().Order(StringComparer.Ordinal))),
            ("sources", sources.Cited(shape.Name))
        );

    private ScriptObject FromMember(Shape shape, Member member) =>
        Script.Object(
            ("name", member.Name),
            ("wire_name", _protocol.WireName(member)),
            ("csharp", shape.HasNamedMembers() ? names.Member(shape, member) : null),
            ("target", member.Target),
            ("declared", !ReferenceEquals(contract.FindShape(member.Target), Prelude.Find(member.Target))),
            ("kind", KindOf(contract.GetShape(member.Target))),
            ("required", member.Traits.Required),
            ("default", member.Traits.Default),
            ("sensitive", member.Traits.Sensitive || contract.GetShape(member.Target).Traits.Sensitive),
            ("secret", _secrets.Contains($"{shape.Name}.{member.Name}")),
            ("documentation", member.Traits.Documentation),
            ("deprecated", Reason(member.Traits.Deprecated)),
            ("constraints", constraints.OfMember(shape, member)),
            ("sources", sources.Cited($"{shape.Name}.{member.Name}"))
        );

    private ScriptArray Values(Shape shape) =>
        shape switch
        {
            EnumShape e => Script.List(
                e.Values.Select(
                    (value, i) =>
                        Value(value.Name, value.Value, names.Members(e)[i], value.Documentation, value.Deprecated)
                )
            ),
            IntEnumShape e => Script.List(
                e.Values.Select(
                    (value, i) => Value(value.Name, value.Value, names.Members(e)[i], value.Documentation, null)
                )
            ),
            _ => [],
        };

    private static ScriptObject Value(
        string name,
        object value,
        string csharp,
        string? documentation,
        Deprecation? deprecated
    ) =>
        Script.Object(
            ("name", name),
            ("value", value),
            ("csharp", csharp),
            ("documentation", documentation),
            ("deprecated", Reason(deprecated))
        );

    private static ScriptObject FromError(ErrorTrait error) =>
        Script.Object(
            ("fault", Word(error.Fault)),
            ("code", error.Code),
            ("http_status", error.HttpStatus),
            ("other_http_statuses", Script.List(error.OtherHttpStatuses))
        );

    public static string? Reason(Deprecation? deprecated) =>
        deprecated is null ? null : deprecated.Message ?? "Do not use it any more.";

    private static ILookup<string, string> Users(Contract contract) =>
        contract
            .Shapes.SelectMany(shape => shape.AllMembers().Select(member => (member.Target, User: shape.Name)))
            .Concat(
                contract.Operations.SelectMany(operation =>
                    operation
                        .Errors.Append(operation.Input)
                        .Append(operation.Output)
                        .OfType<string>()
                        .Select(shape => (Target: shape, User: operation.Name))
                )
            )
            .ToLookup(use => use.Target, use => use.User, StringComparer.Ordinal);
}
