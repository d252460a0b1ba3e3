namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>The names that the contracts give the same thing in either service.</summary>
internal static class Rule
{
    public static string ForLightsail(string rules) =>
        rules
            .Replace("{create}", Op.CreateBucketAccessKey, StringComparison.Ordinal)
            .Replace("{list}", Op.GetBucketAccessKeys, StringComparison.Ordinal)
            .Replace("{delete}", Op.DeleteBucketAccessKey, StringComparison.Ordinal)
            .Replace("{quota}", "two-keys-per-bucket", StringComparison.Ordinal);

    public static string ForIam(string rules) =>
        rules
            .Replace("{create}", Op.CreateAccessKey, StringComparison.Ordinal)
            .Replace("{list}", Op.ListAccessKeys, StringComparison.Ordinal)
            .Replace("{delete}", Op.DeleteAccessKey, StringComparison.Ordinal)
            .Replace("{quota}", "two-keys-per-user", StringComparison.Ordinal);
}
