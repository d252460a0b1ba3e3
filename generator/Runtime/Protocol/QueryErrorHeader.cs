namespace LightsailContract.Runtime.Protocol;

/// <summary>The header <c>x-amzn-query-error</c> of services that spoke awsQuery before: <c>Code;Sender</c>.</summary>
internal static class QueryErrorHeader
{
    public const string Name = "x-amzn-query-error";

    /// <summary>Code and fault; null for what the header does not say.</summary>
    public static (string? Code, ErrorFault? Fault) Read(ContractHeaders headers)
    {
        if (headers[Name] is not { } value)
        {
            return default;
        }

        var semicolon = value.IndexOf(';', StringComparison.Ordinal);
        var code = (semicolon < 0 ? value : value[..semicolon]).Trim();
        ErrorFault? fault =
            semicolon < 0 ? null
            : value.AsSpan(semicolon + 1).Trim() is "Sender" ? ErrorFault.Client
            : value.AsSpan(semicolon + 1).Trim() is "Receiver" ? ErrorFault.Server
            : null;
        return (code.Length == 0 ? null : code, fault);
    }

    /// <summary>The header's value for an error.</summary>
    public static string Write(string code, ErrorFault fault) =>
        $"{code};{(fault == ErrorFault.Client ? "Sender" : "Receiver")}";
}
