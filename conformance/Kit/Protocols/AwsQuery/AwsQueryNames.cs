namespace LightsailContract.Conformance.Protocols.AwsQuery;

/// <summary>The names of form fields that awsQuery defines.</summary>
internal static class AwsQueryNames
{
    /// <summary>The field that names the operation.</summary>
    public const string ActionField = "Action";

    /// <summary>The field that names the version of the service's interface.</summary>
    public const string VersionField = "Version";
}
