using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Operations;

/// <summary>The heads of a client's methods, the same in interface and class.</summary>
internal static class ClientSignatures
{
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken = default";
    private const string Stream = "global::System.Collections.Generic.IAsyncEnumerable";

    public static string Call(ClientMethod method, string prefix = "") =>
        Head($"{prefix}{method.Types.Task("global::System.Threading.Tasks.Task")} {method.Name}", method, Cancellation);

    public static string Pages(ClientMethod method, ClientPaging paging, string prefix = "") =>
        Head($"{prefix}{Stream}<{method.Types.Output}> {paging.PagesName}", method, Cancellation);

    public static string Items(ClientMethod method, ClientPaging paging, string prefix = "", string attribute = "") =>
        Head($"{prefix}{Stream}<{paging.ItemType}> {paging.ItemsName}", method, attribute + Cancellation);

    private static string Head(string head, ClientMethod method, string cancellation) =>
        method.Types.Input is null
            ? MethodHead.Format(head, cancellation)
            : MethodHead.Format(head, $"{method.Types.Input} input", cancellation);
}
