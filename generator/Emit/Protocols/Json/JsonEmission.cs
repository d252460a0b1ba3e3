using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>AWS's JSON protocols.</summary>
/// <param name="version">The version in the media type: <c>1.1</c>.</param>
internal sealed class JsonEmission(string version) : ProtocolEmission
{
    public override IReadOnlyList<IPartEmitter> ShapeEmitters { get; } =
    [
        new JsonStructureEmitter(),
        new JsonUnionEmitter(),
        new JsonListEmitter(),
        new JsonMapEmitter(),
        new JsonErrorEmitter(),
    ];

    public override string Format => "JSON";

    public override string OperationType => "JsonOperation";

    public override ErrorCodec Errors { get; } =
        new(
            Read: new($"ref {WireTypes.JsonSource} json", "ref json", "Read"),
            Write: new($"{WireTypes.JsonWriter} json", "json", "Write"),
            WriteMessage: $"{WireTypes.JsonWriting}.WriteMessage(json, error);"
        );

    public override string CodecClass(EmitContext context) => context.Names.Json;

    public override string Codecs(Operation operation, EmitContext context) =>
        $"{Codec(operation.Input, context)},\n{Codec(operation.Output, context)}";

    public override string Definition(EmitContext context)
    {
        var target = context.Contract.Settings.TargetPrefix ?? context.Contract.Service;
        return $"""
            internal static readonly {WireTypes.Protocol}JsonProtocol Protocol = new(
                Service,
                version: "{version}",
                targetPrefix: {Literals.String(target)},
                codeIsDiscriminator: {Literals.Bool(!ErrorsHaveCode(context.Contract))},
                {context.Names.Errors}.Read,
                {context.Names.Errors}.Write{QueryCompatible(context.Contract)}
            );
            """;
    }

    private static string QueryCompatible(Contract contract)
    {
        if (!contract.Settings.QueryCompatible)
        {
            return "";
        }

        const string Names =
            "global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal)";
        var former = contract
            .Shapes.OfType<StructureShape>()
            .Select(shape => (shape.Name, Code: shape.Error is { } error ? error.FormerCode ?? error.Code : shape.Name))
            .Where(error => error.Code != error.Name)
            .Select(error => $"\n        [{Literals.String(error.Name)}] = {Literals.String(error.Code)},")
            .ToList();
        return ",\n    queryCompatible: true"
            + (former.Count == 0 ? "" : $",\n    formerCodes: new {Names}\n    {{{string.Concat(former)}\n    }}");
    }

    private static string Codec(string? shape, EmitContext context) =>
        shape is null
            ? $"{WireTypes.Protocol}JsonCodec.Nothing"
            : $"new({context.Names.Json}.Read{context.Names.Shape(shape)}, {context.Names.Json}.Write{context.Names.Shape(shape)})";

    // A modelled member of that name holds anything, so it does not say which error it is.
    private static bool ErrorsHaveCode(Contract contract) =>
        contract.Shapes.Any(shape =>
            shape is StructureShape { Error: not null } error
            && error.Members.Any(member => JsonMembers.WireName(member) is "code" or "Code")
        );
}
