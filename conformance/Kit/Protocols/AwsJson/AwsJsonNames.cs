namespace LightsailContract.Conformance.Protocols.AwsJson;

/// <summary>Headers and members that awsJson gives a meaning.</summary>
internal static class AwsJsonNames
{
    /// <summary>The header that names the operation, after the service's prefix.</summary>
    public const string TargetHeader = "X-Amz-Target";

    /// <summary>The header that may name an error's type.</summary>
    public const string ErrorTypeHeader = "x-amzn-errortype";

    /// <summary>The header by which a client says that it knows the codes of the service's former protocol.</summary>
    public const string QueryModeHeader = "x-amzn-query-mode";

    /// <summary>The member that names an error's type.</summary>
    public const string TypeMember = "__type";

    /// <summary>The member that names an error's type at some services.</summary>
    public const string CodeMember = "code";
}
