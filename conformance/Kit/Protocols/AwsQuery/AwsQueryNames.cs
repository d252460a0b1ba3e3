namespace LightsailContract.Conformance.Protocols.AwsQuery;

/// <summary>Form fields that awsQuery gives a meaning.</summary>
internal static class AwsQueryNames
{
    /// <summary>The field that names the operation.</summary>
    public const string ActionField = "Action";

    /// <summary>The field that names the version of the service's interface.</summary>
    public const string VersionField = "Version";
}
