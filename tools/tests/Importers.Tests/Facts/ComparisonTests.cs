using LightsailContract.Importers.Facts;

namespace LightsailContract.Importers.Tests.Facts;

/// <summary>Each way in which a document and the contract can part is seen: the facts are edited, the difference named.</summary>
public sealed class ComparisonTests
{
    private const DifferenceKind Contract = DifferenceKind.ContractLacks;
    private const DifferenceKind Document = DifferenceKind.DocumentLacks;
    private const DifferenceKind Both = DifferenceKind.Contradicts;

    [Theory]
    [InlineData("000", "SetupInstanceHttps", "SetupInstance", "OperationType.SetupInstance", Contract)]
    [InlineData("000", "SetupInstanceHttps", "SetupInstance", "OperationType.SetupInstanceHttps", Document)]
    [InlineData("003", "\"Active\"", "\"Enabled\"", "StatusType.Enabled", Contract)]
    public void Values(string facts, string text, string replacement, string about, DifferenceKind kind) =>
        Seen(facts, text, replacement, about, kind);

    [Theory]
    [InlineData(
        "001",
        "lastUsed.region",
        "lastUsed.place",
        "GetBucketAccessKeys.output.accessKeys[].lastUsed.place",
        Contract
    )]
    [InlineData("001", "lastUsed.region", "lastUsed.place", "AccessKeyLastUsed.region", Document)]
    [InlineData("001", "\"accessKeys[].lastUsed", "\"accessKeys[].used", "AccessKey.lastUsed", Document)]
    [InlineData("001", "\"timestamp\"", "\"string\"", "AccessKey.createdAt", Both)]
    [InlineData("003", "\"target\": \"AccessKeyLastUsed\"", "\"target\": \"Operation\"", "AccessKey.lastUsed", Both)]
    [InlineData("003", "\"name\": \"AccessKey\"", "\"name\": \"Key\"", "Key", Contract)]
    [InlineData(
        "004",
        "\"required\": true",
        "\"required\": false",
        "CreateBucketAccessKeyRequest.bucketName.required",
        Both
    )]
    public void Members(string facts, string text, string replacement, string about, DifferenceKind kind) =>
        Seen(facts, text, replacement, about, kind);

    [Theory]
    [InlineData("003", "\"min\": 20", "\"min\": 16", "IAMAccessKeyId.length", Both)]
    [InlineData("003", "\"max\": 20", "\"max\": 128", "IAMAccessKeyId.length", Both)]
    [InlineData("003", "^[A-Z0-9]{20}$", "^[A-Z0-7]{20}$", "IAMAccessKeyId.pattern", Both)]
    [InlineData("lightsail-model", "\"max\": 54", "\"max\": 63", "BucketName.length", Both)]
    [InlineData("iam-model", "\"max\": 1000", "\"max\": 100", "maxItemsType.length", Both)]
    [InlineData("002", "0-9_+=,.@-", "0-9_+=,.@", "existingUserNameType.pattern", Both)]
    public void Constraints(string facts, string text, string replacement, string about, DifferenceKind kind) =>
        Seen(facts, text, replacement, about, kind);

    [Theory]
    [InlineData("002", "\"name\": \"DeleteAccessKey\"", "\"name\": \"RemoveAccessKey\"", "RemoveAccessKey", Contract)]
    [InlineData("002", "LimitExceededException", "LimitException", "DeleteAccessKey.errors", Contract)]
    [InlineData("002", "LimitExceededException", "ServiceFailureException", "DeleteAccessKey.errors", Document)]
    [InlineData(
        "002",
        "\"implicit\": [\n        \"UserName\"",
        "\"implicit\": [\n        \"AccessKeyId\"",
        "DeleteAccessKeyRequest.AccessKeyId",
        Contract
    )]
    public void Operations_and_errors(
        string facts,
        string text,
        string replacement,
        string about,
        DifferenceKind kind
    ) => Seen(facts, text, replacement, about, kind);

    [Theory]
    [InlineData("001", "\"max\": 2", "\"max\": 3", "BucketAccessKey.quota", Both)]
    [InlineData("004", "\"per\": \"bucket\"", "\"per\": \"account\"", "quota", Contract)]
    [InlineData("001", "\"value\": \"N/A\"", "\"value\": \"none\"", "region", Contract)]
    [InlineData("003", "\"value\": null", "\"value\": \"0\"", "lastUsedDate", Contract)]
    [InlineData(
        "003",
        "\"noDataIn\": \"CreateBucketAccessKey\"",
        "\"noDataIn\": \"CreateBucket\"",
        "lastUsed",
        Contract
    )]
    [InlineData(
        "004",
        "\"onlyIn\": \"CreateBucketAccessKey\"",
        "\"onlyIn\": \"GetBucketAccessKeys\"",
        "secretAccessKey",
        Contract
    )]
    [InlineData("001", "\"notIn\": \"GetBucketAccessKeys\"", "\"notIn\": \"GetBuckets\"", "secretAccessKey", Contract)]
    public void Rules(string facts, string text, string replacement, string about, DifferenceKind kind) =>
        Seen(facts, text, replacement, about, kind);

    private static void Seen(string facts, string text, string replacement, string about, DifferenceKind kind)
    {
        var seed = Seed.Of(facts);
        var contract = Contracts.Read(seed.Service);
        var json = File.ReadAllText(seed.FactsFile);
        json.Should().Contain(text, "there must be something to edit");
        var edited = FactsJson.Read(json.Replace(text, replacement, StringComparison.Ordinal), seed.FactsFile).Facts!;

        FactsComparison
            .Compare(contract, edited)
            .Except(FactsComparison.Compare(contract, seed.ReadFacts()))
            .Should()
            .Contain(difference => difference.About == about && difference.Kind == kind);
    }
}
