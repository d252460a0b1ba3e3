using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Operations;

/// <summary>Emits the method that registers the client for dependency injection.</summary>
internal sealed class RegistrationEmitter : IPartEmitter
{
    private const string Extensions =
        "global::Microsoft.Extensions.DependencyInjection.ContractClientServiceCollectionExtensions";

    public EmitParts Part => EmitParts.DependencyInjection;

    public void Emit(EmitContext context) =>
        context.AddFile(context.Names.Registration, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        var names = context.Names;
        DocComment.Write(writer, $"Registers the client of {XmlText.Code(context.Contract.Service)}.");
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block($"{context.Access} static class {names.Registration}");
        DocComment.Write(writer, $"Registers a <see cref=\"{names.ClientInterface}\"/> over IHttpClientFactory.");
        DocComment.Parameter(writer, "services", "Where it goes.");
        DocComment.Parameter(writer, "options", "Where its requests go.");
        DocComment.Parameter(
            writer,
            "credentials",
            "What they are signed with; null for requests without a signature."
        );
        DocComment.Parameter(
            writer,
            "name",
            "Makes the client a keyed service, to tell several registrations apart; null for the one without a key."
        );
        writer.Line(
            $"""
            /// <returns>The HttpClient of this registration alone, to add handlers to.</returns>
            public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Add{names.Client}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
                {WireTypes.Runtime}ContractClientOptions options,
                global::LightsailContract.Signing.ICredentialsProvider? credentials = null,
                string? name = null
            ) =>
                {Extensions}.AddContractClient<{names.ClientInterface}, {names.Client}>(services, options, credentials, name);
            """
        );
    }
}
