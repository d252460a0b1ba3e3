namespace LightsailContract.Model;

/// <summary>What a service is called on the wire.</summary>
/// <param name="Protocol">How requests and responses are written.</param>
/// <param name="ApiVersion">The documented version, such as <c>2016-11-28</c>; awsQuery sends it.</param>
/// <param name="TargetPrefix">awsJson: the text before the operation in X-Amz-Target.</param>
/// <param name="EndpointPrefix">The first label of the endpoint's host name.</param>
/// <param name="SigningName">The service in a signature's scope; the endpoint prefix if none is given.</param>
/// <param name="GlobalEndpoint">The one host of a service without regions, or null.</param>
/// <param name="XmlNamespace">awsQuery: the namespace of its documents, or null.</param>
/// <param name="Title">The service's name for people.</param>
public sealed record ServiceSettings(
    Protocol Protocol,
    string ApiVersion,
    string? TargetPrefix,
    string? EndpointPrefix,
    string? SigningName,
    string? GlobalEndpoint,
    string? XmlNamespace,
    string? Title
)
{
    /// <summary>awsJson: whether the service spoke awsQuery before and still knows its error codes (Smithy's
    /// <c>awsQueryCompatible</c>); clients say in a header that they know it.</summary>
    public bool QueryCompatible { get; init; }

    /// <summary>Whether a pattern is of the whole value. Smithy's patterns match anywhere in it. Ask
    /// <see cref="Patterns.ContractPatterns.FindPattern"/>.</summary>
    public bool WholePatterns { get; init; }
}

/// <summary>The wire protocols, by Smithy's names.</summary>
public enum Protocol
{
    /// <summary>JSON over POST, operation in X-Amz-Target, version 1.0 of the content type.</summary>
    AwsJson10,

    /// <summary>The same with version 1.1 of the content type.</summary>
    AwsJson11,

    /// <summary>Form-encoded requests, XML responses.</summary>
    AwsQuery,
}
