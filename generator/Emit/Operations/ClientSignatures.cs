namespace LightsailContract.Emit.Operations;

/// <summary>The heads of a client's methods, the same in interface and class.</summary>
internal static class ClientSignatures
{
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken = default";
    private const string Stream = "global::System.Collections.Generic.IAsyncEnumerable";

    public static string Call(ClientMethod method) =>
        $"{method.Types.Task("global::System.Threading.Tasks.Task")} {method.Name}({method.Types.InputParameter}{Cancellation})";

    public static string Pages(ClientMethod method, ClientPaging paging) =>
        $"{Stream}<{method.Types.Output}> {paging.PagesName}({method.Types.InputParameter}{Cancellation})";

    public static string Items(ClientMethod method, ClientPaging paging, string attribute = "") =>
        $"{Stream}<{paging.ItemType}> {paging.ItemsName}({method.Types.InputParameter}{attribute}{Cancellation})";
}
