using LightsailContract.Importers.Facts;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Importers.Tests.Facts;

/// <summary>Each way in which a contract can part from a document is seen: the contract is edited, the difference named.</summary>
public sealed class ComparisonTests
{
    [Theory]
    // values
    [InlineData(
        "000",
        "      - SetupInstanceHttps\n",
        "",
        "OperationType.SetupInstanceHttps",
        DifferenceKind.ContractLacks
    )]
    [InlineData(
        "000",
        "      - SetupInstanceHttps\n",
        "      - SetupInstanceHttps\n      - More\n",
        "OperationType.More",
        DifferenceKind.DocumentLacks
    )]
    [InlineData("001", "{ value: Active,", "{ value: Enabled,", "StatusType.Active", DifferenceKind.ContractLacks)]
    // members
    [InlineData(
        "001",
        "serviceName: { target: String",
        "service: { target: String",
        "GetBucketAccessKeys.output.accessKeys[].lastUsed.serviceName",
        DifferenceKind.ContractLacks
    )]
    [InlineData(
        "001",
        "serviceName: { target: String",
        "extra: { target: String }\n      serviceName: { target: String",
        "AccessKeyLastUsed.extra",
        DifferenceKind.DocumentLacks
    )]
    [InlineData(
        "001",
        "createdAt: { target: IsoDate, documentation: When the key",
        "createdAt: { target: String, documentation: When the key",
        "AccessKey.createdAt",
        DifferenceKind.Contradicts
    )]
    [InlineData(
        "003",
        "lastUsed: { target: AccessKeyLastUsed",
        "lastUsed: { target: Operation",
        "AccessKey.lastUsed",
        DifferenceKind.Contradicts
    )]
    [InlineData(
        "004",
        "bucketName: { target: BucketName, required: true, documentation: The bucket that the new",
        "bucketName: { target: BucketName, documentation: The bucket that the new",
        "CreateBucketAccessKeyRequest.bucketName.required",
        DifferenceKind.Contradicts
    )]
    // constraints
    [InlineData("003", "length: 20", "length: 21", "IAMAccessKeyId.length", DifferenceKind.Contradicts)]
    [InlineData("003", "'^[A-Z0-9]{20}$'", "'^[A-Z0-7]{20}$'", "IAMAccessKeyId.pattern", DifferenceKind.Contradicts)]
    [InlineData(
        "lightsail-model",
        "length: { min: 3, max: 54 }",
        "length: { min: 3, max: 63 }",
        "BucketName.length",
        DifferenceKind.Contradicts
    )]
    [InlineData(
        "iam-model",
        "range: { min: 1, max: 1000 }",
        "range: { min: 1, max: 100 }",
        "maxItemsType.length",
        DifferenceKind.Contradicts
    )]
    [InlineData(
        "002",
        @"pattern: '[\w+=,.@-]+'",
        @"pattern: '[\w+=,.@]+'",
        "existingUserNameType.pattern",
        DifferenceKind.Contradicts
    )]
    // operations and errors
    [InlineData(
        "002",
        "\n  DeleteAccessKey:\n",
        "\n  RemoveAccessKey:\n",
        "DeleteAccessKey",
        DifferenceKind.ContractLacks
    )]
    [InlineData(
        "002",
        "errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]",
        "errors: [NoSuchEntityException]",
        "DeleteAccessKey.errors",
        DifferenceKind.ContractLacks
    )]
    [InlineData(
        "002",
        "errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]",
        "errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException, InvalidInputException]",
        "DeleteAccessKey.errors",
        DifferenceKind.DocumentLacks
    )]
    [InlineData(
        "002",
        "UserName: { target: existingUserNameType, documentation",
        "UserName: { target: existingUserNameType, required: true, documentation",
        "DeleteAccessKeyRequest.UserName",
        DifferenceKind.ContractLacks
    )]
    // rules
    [InlineData("001", "quota: { max: 2,", "quota: { max: 3,", "BucketAccessKey.quota", DifferenceKind.Contradicts)]
    [InlineData(
        "004",
        "    quota: { max: 2, per: bucketName, level: must, source: [access-key, create, get] }\n",
        "",
        "quota",
        DifferenceKind.ContractLacks
    )]
    [InlineData("001", "region: N/A", "region: none", "region", DifferenceKind.ContractLacks)]
    [InlineData("003", "lastUsedDate: null", "lastUsedDate: 0", "lastUsedDate", DifferenceKind.ContractLacks)]
    [InlineData("003", "noDataIn: [CreateBucketAccessKey]", "", "lastUsed", DifferenceKind.ContractLacks)]
    [InlineData(
        "004",
        "presentIn: [CreateBucketAccessKey]",
        "presentIn: [GetBucketAccessKeys]",
        "secretAccessKey",
        DifferenceKind.ContractLacks
    )]
    [InlineData(
        "001",
        "absentFrom: [GetBucketAccessKeys, DeleteBucketAccessKey]",
        "absentFrom: [DeleteBucketAccessKey]",
        "secretAccessKey",
        DifferenceKind.ContractLacks
    )]
    public void An_edit_of_the_contract_is_seen(
        string facts,
        string text,
        string replacement,
        string about,
        DifferenceKind kind
    )
    {
        var seed = Seed.Of(facts);
        var before = FactsComparison.Compare(Contracts.Read(seed.Service), seed.ReadFacts());
        var after = FactsComparison.Compare(Edited(seed.Service, text, replacement), seed.ReadFacts());

        after.Except(before).Should().Contain(difference => difference.About == about && difference.Kind == kind);
    }

    private static Contract Edited(string service, string text, string replacement)
    {
        var files = Directory
            .EnumerateFiles(Repository.Spec(""), $"{service}.*.yaml")
            .Select(path => new ContractFile(Path.GetFileName(path), File.ReadAllText(path)))
            .ToList();
        files
            .Should()
            .Contain(file => file.Text.Contains(text, StringComparison.Ordinal), "there must be something to edit");
        var parsed = files.Select(file =>
            ContractParser.Parse(file with { Text = file.Text.Replace(text, replacement, StringComparison.Ordinal) })
        );
        var result = ContractLinker.Link(parsed.ToEquatableArray());

        return result.Services.Should().ContainSingle(string.Join('\n', result.Findings)).Which.Contract;
    }
}
