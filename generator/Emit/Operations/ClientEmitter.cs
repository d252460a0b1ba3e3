using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>Emits the client.</summary>
internal sealed class ClientEmitter : IPartEmitter
{
    // An extension method, in a namespace that emitted files do not use.
    private const string ConfigureAwait = "global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait";

    private const string Enumeration = "[global::System.Runtime.CompilerServices.EnumeratorCancellation] ";

    public EmitParts Part => EmitParts.Client;

    public void Emit(EmitContext context) => context.AddFile(context.Names.Client, writer => Write(writer, context));

    private static void Write(SourceWriter writer, EmitContext context)
    {
        var client = context.Names.Client;
        var factory = $"{WireTypes.Runtime}IContractClient<{client}>";
        DocComment.Write(
            writer,
            $"Calls {XmlText.Escape(context.Contract.Settings.Title ?? context.Contract.Service)} over an HttpClient of the caller's."
        );
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block(
            $$"""
            {{context.Access}} sealed class {{client}}
                : {{WireTypes.Runtime}}ContractClient,
                    {{context.Names.ClientInterface}},
                    {{factory}}
            """
        );
        DocComment.Write(writer, "Makes a client.");
        DocComment.Parameter(writer, "http", "Sends the requests; its handlers sign and retry. It stays the caller's.");
        DocComment.Parameter(writer, "options", "Where the requests go.");
        writer.Line(
            $$"""
            public {{client}}(
                global::System.Net.Http.HttpClient http,
                {{WireTypes.Runtime}}ContractClientOptions options
            )
                : base(http, {{context.Names.Serialization}}.Protocol, options) { }

            static {{WireTypes.Runtime}}ServiceDescription {{factory}}.Service =>
                {{context.Names.Serialization}}.Service;

            static {{client}} {{factory}}.Create(
                global::System.Net.Http.HttpClient http,
                {{WireTypes.Runtime}}ContractClientOptions options
            ) => new(http, options);

            """
        );
        foreach (var method in ClientMethod.FindAll(context))
        {
            WriteCall(writer, method, context);
            writer.Blank();
            if (method.Paging is { } paging)
            {
                WritePages(writer, method, paging, context);
                writer.Blank();
            }
        }
    }

    private static void WriteCall(SourceWriter writer, ClientMethod method, EmitContext context)
    {
        var operation = $"{context.Names.Operations}.{context.Names.Operation(method.Operation.Name)}";
        writer.Line("/// <inheritdoc />");
        Attributes.Obsolete(writer, method.Operation.Deprecated);
        if (method.Types.Input is null)
        {
            writer.Line(
                $"{ClientSignatures.Call(method, "public ")} => SendAsync({operation}, default, cancellationToken);"
            );
            return;
        }

        using var body = writer.Block(ClientSignatures.Call(method, "public "));
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(input);");
        WriteTokens(writer, context.Contract.GetStructure(method.Operation.Input!), context);
        if (context.Options.ValidateInClient && context.Has(EmitParts.Validators))
        {
            writer.Line("ThrowIfInvalid(input);");
        }

        writer.Line($"return SendAsync({operation}, input, cancellationToken);");
    }

    private static void WriteTokens(SourceWriter writer, StructureShape input, EmitContext context)
    {
        foreach (var member in input.Members)
        {
            if (!member.Traits.IdempotencyToken || !Types.CSharpTypes.IsNullable(member))
            {
                continue;
            }

            var property = context.Names.Member(input, member);
            using (writer.Block($"if (input.{property} is null)"))
            {
                writer.Line($"input = input with {{ {property} = Options.NewIdempotencyToken() }};");
            }

            writer.Blank();
        }
    }

    private static void WritePages(SourceWriter writer, ClientMethod method, ClientPaging paging, EmitContext context)
    {
        writer.Line("/// <inheritdoc />");
        Attributes.Obsolete(writer, method.Operation.Deprecated);
        writer.Line(
            $$"""
            {{ClientSignatures.Pages(method, paging, "public ")}} =>
                {{WireTypes.Protocol}}Paging.PagesAsync(
                    {{Literals.String(context.Contract.Service)}},
                    input,
                    {{method.Name}},
                    static input => input.{{paging.InputToken}},
                    static page => page{{paging.OutputToken}},
                    static (input, token) => input with { {{paging.InputToken}} = token },
                    cancellationToken
                );
            """
        );
        if (paging.ItemType is null)
        {
            return;
        }

        writer.Blank();
        writer.Line("/// <inheritdoc />");
        Attributes.Obsolete(writer, method.Operation.Deprecated);
        using var body = writer.Block(ClientSignatures.Items(method, paging, "public async ", Enumeration));
        writer.Line($"var pages = {paging.PagesName}(input, cancellationToken);");
        using var pages = writer.Block($"await foreach (var page in {ConfigureAwait}(pages, false))");
        using var items = writer.Block($"foreach (var item in page{paging.Items} ?? [])");
        writer.Line("yield return item;");
    }
}
