using LightsailContract.Importers.Botocore;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Botocore;

public sealed class ModelTests
{
    [Theory]
    [InlineData("botocore-1.43.11", "lightsail", "Lightsail", Protocol.AwsJson11, 161)]
    [InlineData("botocore-1.43.11", "iam", "IAM", Protocol.AwsQuery, 176)]
    [InlineData("botocore-1.29.27", "lightsail", "Lightsail", Protocol.AwsJson11, 155)]
    [InlineData("botocore-1.29.27", "iam", "IAM", Protocol.AwsQuery, 158)]
    public void Whole_models_are_read(string version, string file, string service, Protocol protocol, int operations)
    {
        var result = Read(version, file);

        result.Findings.Should().BeEmpty();
        result.Contract!.Service.Should().Be(service);
        result.Contract.Settings.Protocol.Should().Be(protocol);
        result.Contract.Operations.Should().HaveCount(operations);
        result.Contract.Shapes.Should().BeInAscendingOrder(shape => shape.Name, StringComparer.Ordinal);
    }

    [Fact]
    public void Constraints_and_errors_come_over()
    {
        var iam = Read("botocore-1.43.11", "iam").Contract!;

        iam.GetShape("accessKeyIdType").Traits.Length.Should().Be(new LengthTrait(16, 128));
        iam.GetShape("maxItemsType").Traits.Range.Should().Be(new RangeTrait(1, 1000));
        iam.GetShape("existingUserNameType").Traits.Pattern.Should().Be(@"[\w+=,.@-]+");
        iam.GetShape("accessKeySecretType").Traits.Sensitive.Should().BeTrue();
        iam.GetStructure("NoSuchEntityException")
            .Error.Should()
            .Be(new ErrorTrait(ErrorFault.Client, "NoSuchEntity", 404, []));
        iam.GetStructure("ServiceFailureException").Error!.Fault.Should().Be(ErrorFault.Server);
        iam.FindOperation("DeleteAccessKey")!.Output.Should().BeNull();
        iam.Settings.XmlNamespace.Should().Be("https://iam.amazonaws.com/doc/2010-05-08/");
    }

    private static ImportResult Read(string version, string service)
    {
        var path = Repository.Shared("models", version, $"{service}.service-2.json");
        return BotocoreModelReader.Read(File.ReadAllText(path), Path.GetFileName(path));
    }
}
