using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Endpoints.Input;

/// <summary>The input members of every operation served here, as the two models give them.</summary>
public static partial class InputTables
{
    private static readonly MemberRule BucketName = new("bucketName")
    {
        Required = true,
        Min = 3,
        Max = 54,
        Pattern = BucketNamePattern(),
    };

    private static readonly MemberRule UserName = new("UserName")
    {
        Min = 1,
        Max = 128,
        Pattern = NamePattern(),
    };

    /// <summary>Lightsail's operations.</summary>
    public static IReadOnlyDictionary<string, MemberRule[]> Lightsail { get; } =
        new Dictionary<string, MemberRule[]>(StringComparer.Ordinal)
        {
            ["CreateBucketAccessKey"] = [BucketName],
            ["GetBucketAccessKeys"] = [BucketName],
            ["DeleteBucketAccessKey"] = [BucketName, NonEmpty("accessKeyId")],
            ["CreateBucket"] =
            [
                BucketName,
                NonEmpty("bundleId"),
                new("tags", MemberKind.Any),
                new("enableObjectVersioning", MemberKind.Flag),
            ],
            ["DeleteBucket"] = [BucketName, new("forceDelete", MemberKind.Flag)],
            ["GetBuckets"] =
            [
                BucketName with
                {
                    Required = false,
                },
                new("pageToken"),
                new("includeConnectedResources", MemberKind.Flag),
                new("includeCors", MemberKind.Flag),
            ],
            ["GetOperation"] = [NonEmpty("operationId")],
        };

    /// <summary>IAM's operations.</summary>
    public static IReadOnlyDictionary<string, MemberRule[]> Iam { get; } =
        new Dictionary<string, MemberRule[]>(StringComparer.Ordinal)
        {
            ["CreateUser"] =
            [
                UserName with
                {
                    Required = true,
                    Max = 64,
                },
                new("Path")
                {
                    Min = 1,
                    Max = 512,
                    Pattern = PathPattern(),
                },
            ],
            ["DeleteUser"] = [UserName with { Required = true }],
            ["CreateAccessKey"] = [UserName],
            ["ListAccessKeys"] =
            [
                UserName,
                new("Marker")
                {
                    Min = 1,
                    Max = 320,
                    Pattern = MarkerPattern(),
                },
                new("MaxItems", MemberKind.Integer) { Min = 1, Max = 1000 },
            ],
            ["DeleteAccessKey"] =
            [
                UserName,
                new("AccessKeyId")
                {
                    Required = true,
                    Min = 16,
                    Max = 128,
                    Pattern = WordPattern(),
                },
            ],
        };

    private static MemberRule NonEmpty(string name) => new(name) { Required = true, Pattern = NonEmptyPattern() };

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]\z")]
    private static partial Regex BucketNamePattern();

    [GeneratedRegex(@"\S")]
    private static partial Regex NonEmptyPattern();

    // AWS means ASCII by \w, and IAM matches the whole text although its patterns carry no anchors.
    [GeneratedRegex(@"^[A-Za-z0-9_+=,.@-]+\z")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^[A-Za-z0-9_]+\z")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"^[\u0020-\u00FF]+\z")]
    private static partial Regex MarkerPattern();

    [GeneratedRegex(@"^(/|/[\u0021-\u007E]+/)\z")]
    private static partial Regex PathPattern();
}
