using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
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
        writer.Line(WireTypes.IsJson(context.Contract) ? JsonProtocol(context) : QueryProtocol(context));
    }

    // Each shape's file adds to this class; an attribute may stand on it once.
    private static void WriteCodec(SourceWriter writer, EmitContext context)
    {
        var (name, form) = WireTypes.IsJson(context.Contract)
            ? (context.Names.Json, "JSON")
            : (context.Names.Query, "forms and XML");
        DocComment.Write(writer, $"Reads and writes the shapes of {XmlText.Code(context.Contract.Service)} as {form}.");
        writer.Line(FileHeader.GeneratedCode);
        writer.Line($"internal static partial class {name} {{ }}");
        writer.Blank();
    }

    private static string JsonProtocol(EmitContext context)
    {
        var version = context.Contract.Settings.Protocol == Protocol.AwsJson10 ? "1.0" : "1.1";
        var target = context.Contract.Settings.TargetPrefix ?? context.Contract.Service;
        return $"""
            internal static readonly {WireTypes.Protocol}JsonProtocol Protocol = new(
                Service,
                version: "{version}",
                targetPrefix: {Literals.String(target)},
                codeIsDiscriminator: {Literals.Bool(!ErrorsHaveCode(context.Contract))},
                {context.Names.Errors}.Read,
                {context.Names.Errors}.Write
            );
            """;
    }

    private static string QueryProtocol(EmitContext context) =>
        $"""
            internal static readonly {WireTypes.Protocol}QueryProtocol Protocol = new(
                Service,
                xmlNamespace: {Literals.String(context.Contract.Settings.XmlNamespace ?? "")},
                {context.Names.Errors}.Read,
                {context.Names.Errors}.Write
            );
            """;

    /// <summary>Whether <c>code</c> in an error's body may be a modelled member, and so does not tell which error it is.</summary>
    private static bool ErrorsHaveCode(Contract contract) =>
        contract.Shapes.Any(shape =>
            shape is StructureShape { Error: not null } error
            && error.Members.Any(member =>
                LightsailContract.Emit.Protocols.Json.JsonMembers.WireName(member) is "code" or "Code"
            )
        );

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
