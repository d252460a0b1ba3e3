using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Protocols;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>Emits the service's names on the wire, and its protocol.</summary>
internal sealed class SerializationEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Serializers;

    public void Emit(EmitContext context) =>
        context.AddFile(context.Names.Serialization, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        var settings = context.Contract.Settings;
        WriteCodec(writer, context);
        DocComment.Write(writer, $"How {XmlText.Code(context.Contract.Service)} is spoken to.");
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block($"internal static class {context.Names.Serialization}");
        writer.Open($"internal static readonly {WireTypes.Runtime}ServiceDescription Service = new()");
        Property(writer, "Service", context.Contract.Service);
        Property(writer, "ApiVersion", settings.ApiVersion);
        Property(writer, "SigningName", settings.SigningName ?? settings.EndpointPrefix ?? context.Contract.Service);
        Property(writer, "EndpointPrefix", settings.EndpointPrefix);
        Property(writer, "GlobalEndpoint", settings.GlobalEndpoint);
        WriteCommonErrors(writer, context.Contract);
        writer.Close(";");
        writer.Blank();
        writer.Line(ProtocolRegistry.For(context.Contract).Definition(context));
    }

    // Each shape's file adds to this class; it can have an attribute only once.
    private static void WriteCodec(SourceWriter writer, EmitContext context)
    {
        var protocol = ProtocolRegistry.For(context.Contract);
        DocComment.Write(
            writer,
            $"Reads and writes the shapes of {XmlText.Code(context.Contract.Service)} as {protocol.Format}."
        );
        writer.Line(FileHeader.GeneratedCode);
        writer.Line($"internal static partial class {protocol.CodecClass(context)} {{ }}");
        writer.Blank();
    }

    private static void Property(SourceWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Line($"{name} = {Literals.String(value)},");
        }
    }

    private static void WriteCommonErrors(SourceWriter writer, Contract contract)
    {
        if (contract.CommonErrors.IsEmpty)
        {
            return;
        }

        writer.Line("CommonErrors =");
        writer.Line("[");
        writer.Indent();
        foreach (var error in contract.CommonErrors)
        {
            writer.Line(
                $$"""
                new(
                    {{Literals.String(error.Code)}},
                    {{WireTypes.Runtime}}ErrorFault.{{error.Fault}},
                    {{Literals.Int(error.HttpStatuses[0])}},
                    {{WireTypes.Runtime}}CommonErrorRole.{{error.Role}}
                ),
                """
            );
        }

        writer.Outdent();
        writer.Line("],");
    }
}
