using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>AWS's query protocol: requests are forms, responses are XML.</summary>
internal sealed class QueryEmission : ProtocolEmission
{
    public override IReadOnlyList<IPartEmitter> ShapeEmitters { get; } =
    [
        new QueryStructureEmitter(),
        new QueryUnionEmitter(),
        new QueryListEmitter(),
        new QueryMapEmitter(),
        new QueryErrorEmitter(),
    ];

    public override string Format => "forms and XML";

    public override string OperationType => "QueryOperation";

    public override ErrorCodec Errors { get; } =
        new(
            Read: new($"{WireTypes.XmlSource} xml", "xml", "ReadXml"),
            Write: new($"{WireTypes.XmlSink} xml", "xml", "WriteXml"),
            WriteMessage: $"{WireTypes.Protocol}XmlWriting.WriteMessage(xml, error);"
        );

    public override string CodecClass(EmitContext context) => context.Names.Query;

    public override string Codecs(Operation operation, EmitContext context) =>
        $"{Codec("Form", operation.Input, context)},\n{Codec("Xml", operation.Output, context)}";

    public override string Definition(EmitContext context) =>
        $"""
            internal static readonly {WireTypes.Protocol}QueryProtocol Protocol = new(
                Service,
                xmlNamespace: {Literals.String(context.Contract.Settings.XmlNamespace ?? "")},
                {context.Names.Errors}.Read,
                {context.Names.Errors}.Write
            );
            """;

    private static string Codec(string kind, string? shape, EmitContext context) =>
        shape is null
            ? $"{WireTypes.Protocol}{kind}Codec.Nothing"
            : $"new({context.Names.Query}.Read{kind}{context.Names.Shape(shape)}, {context.Names.Query}.Write{kind}{context.Names.Shape(shape)})";
}
