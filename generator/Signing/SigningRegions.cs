namespace LightsailContract.Signing;

/// <summary>The region in a signature's scope, for services without regions of their own.</summary>
/// <remarks>AWS Identity and Access Management is such a service: one host for each partition, signed for one region of
/// it. Source: AWS General Reference, "IAM endpoints and quotas".</remarks>
public static class SigningRegions
{
    /// <summary>The region of global services in the partition <c>aws</c>.</summary>
    public const string Default = "us-east-1";

    // The start of a region's name tells its partition; longer starts first.
    private static readonly (string Start, string Region)[] OtherPartitions =
    [
        ("cn-", "cn-north-1"),
        ("us-gov-", "us-gov-west-1"),
        ("us-isob-", "us-isob-east-1"),
        ("us-isof-", "us-isof-south-1"),
        ("us-iso-", "us-iso-east-1"),
        ("eu-isoe-", "eu-isoe-west-1"),
        ("eusc-", "eusc-de-east-1"),
    ];

    /// <summary>The region that a call to a global service is signed for.</summary>
    /// <param name="region">The caller's region, or null.</param>
    public static string ForGlobalService(string? region)
    {
        foreach (var (start, global) in OtherPartitions)
        {
            if (region?.StartsWith(start, StringComparison.Ordinal) == true)
            {
                return global;
            }
        }

        return Default;
    }
}
