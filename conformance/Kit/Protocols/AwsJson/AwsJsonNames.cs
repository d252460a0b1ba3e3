namespace LightsailContract.Conformance.Protocols.AwsJson;

/// <summary>The names of headers and members that awsJson defines.</summary>
internal static class AwsJsonNames
{
    /// <summary>The header that names the operation, after the service's prefix.</summary>
    public const string TargetHeader = "X-Amz-Target";

    /// <summary>The header that may name an error's type.</summary>
    public const string ErrorTypeHeader = "x-amzn-errortype";

    /// <summary>The header with which a client says that it knows the error codes of the service's former protocol.</summary>
    public const string QueryModeHeader = "x-amzn-query-mode";

    /// <summary>The member that names an error's type.</summary>
    public const string TypeMember = "__type";

    /// <summary>The member that names an error's type in some services.</summary>
    public const string CodeMember = "code";
}
