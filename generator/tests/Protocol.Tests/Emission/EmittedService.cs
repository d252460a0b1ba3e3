using System.Collections.Concurrent;
using System.Reflection;
using LightsailContract.Emit;
using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Options;
using LightsailContract.Model;
using LightsailContract.Runtime;
using LightsailContract.Signing;
using LightsailContract.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace LightsailContract.Protocol.Tests.Emission;

/// <summary>A contract as emitted code, compiled and loaded.</summary>
internal sealed class EmittedService
{
    private const string Namespace = "Emitted";
    private const EmitParts Parts = EmitParts.All | EmitParts.DependencyInjection;

    private static readonly ConcurrentDictionary<Contract, Lazy<EmittedService>> Known = new();

    private static int _count;

    private readonly Assembly _assembly;
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);

    private EmittedService(Contract contract)
    {
        Contract = contract;
        Names = CSharpNames.For(contract);
        _assembly = Compile(contract);

        // Names are worked out when they are first asked for, which tests do at the same time.
        foreach (var shape in contract.Shapes)
        {
            Names.Members(shape);
        }
    }

    public Contract Contract { get; }

    public CSharpNames Names { get; }

    public static EmittedService Of(Contract contract) =>
        Known.GetOrAdd(contract, static key => new Lazy<EmittedService>(() => new EmittedService(key))).Value;

    public Type Shape(string shape) => Find(Names.Shape(shape));

    /// <summary>A client over the given HTTP.</summary>
    public object Client(HttpClient http, ContractClientOptions options) =>
        Activator.CreateInstance(Find(Names.Client), http, options)!;

    /// <summary>Registers the client by the emitted method; it resolves as the emitted interface.</summary>
    public (Type Interface, IHttpClientBuilder Http) Register(
        IServiceCollection services,
        ContractClientOptions options,
        ICredentialsProvider? credentials,
        string? name = null
    )
    {
        var method = Find(Names.Service + "ServiceCollectionExtensions").GetMethod("Add" + Names.Client)!;
        return (
            Find(Names.ClientInterface),
            (IHttpClientBuilder)
                method.Invoke(
                    null,
                    BindingFlags.DoNotWrapExceptions,
                    null,
                    [services, options, credentials, name],
                    null
                )!
        );
    }

    /// <summary>A dispatcher to a handler that answers every call by <paramref name="answer"/>, given operation and input.</summary>
    public IContractDispatcher Dispatcher(Func<string, object?, object?> answer, DispatcherOptions? options = null)
    {
        var handler = HandlerProxy.Make(Find(Names.Handler), answer);
        return (IContractDispatcher)Activator.CreateInstance(Find(Names.Dispatcher), handler, options)!;
    }

    /// <summary>Calls a client's method and waits for its output; null where it has none.</summary>
    public async Task<object?> CallAsync(object client, Operation operation, object? input)
    {
        var method = client.GetType().GetMethod(Names.Operation(operation.Name) + "Async")!;
        object?[] arguments = operation.Input is null ? [CancellationToken.None] : [input, CancellationToken.None];
        var task = (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await task;
        return operation.Output is null ? null : task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private Type Find(string name) =>
        _types.GetOrAdd(
            name,
            static (name, assembly) => assembly.GetType($"{Namespace}.{name}", throwOnError: true)!,
            _assembly
        );

    private static Assembly Compile(Contract contract)
    {
        var emitted = ContractEmitter.Emit(contract, new EmitOptions(Namespace, Parts: Parts));
        var parsing = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            $"Emitted.{Interlocked.Increment(ref _count)}",
            emitted.Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parsing, file.HintName)),
            References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error
            )
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result
            .Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Should()
            .BeEmpty("emitted code compiles without a warning");
        return Assembly.Load(image.ToArray());
    }
}
