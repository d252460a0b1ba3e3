namespace LightsailContract.Runtime.Protocol;

/// <summary>Finds an error in a response whose status says success, as gateways and some services send it.</summary>
internal static class JsonErrorUnderSuccess
{
    /// <summary>Whether the response names an error: in the header for it, or as its <c>__type</c>. A service may also name
    /// the type of an output there, so a <c>__type</c> counts only if it is known as an error or called like one.</summary>
    public static bool Is(
        ContractResponse response,
        ValueList<string> declared,
        ServiceDescription service,
        int maxDepth
    )
    {
        if (ErrorCodes.Trim(response.Headers["x-amzn-errortype"]) is not null)
        {
            return true;
        }

        // The search costs next to nothing; a second reading of each response would.
        var body = response.Body.Span;
        return body.IndexOf("\"__type\""u8) >= 0
            && ErrorCodes.Trim(JsonErrorPreview.Read(body, maxDepth).Type) is { } type
            && (declared.AsSpan().Contains(type) || service.Find(type) is not null || IsCalledLikeAnError(type));
    }

    private static bool IsCalledLikeAnError(string type) =>
        type.EndsWith("Exception", StringComparison.Ordinal)
        || type.EndsWith("Error", StringComparison.Ordinal)
        || type.EndsWith("Failure", StringComparison.Ordinal)
        || type.EndsWith("Fault", StringComparison.Ordinal);
}
