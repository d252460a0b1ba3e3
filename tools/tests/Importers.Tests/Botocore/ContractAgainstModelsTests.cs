using LightsailContract.Importers.Botocore;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Botocore;

/// <summary>The contracts' shapes and operations are the model's; what people changed is listed here.</summary>
public sealed class ContractAgainstModelsTests
{
    [Fact]
    public void Lightsail_is_the_model_but_for_the_secret()
    {
        var (contract, model) = Read("lightsail", "botocore-1.43.11");

        Only(contract, model)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("AccessKey.secretAccessKey: NonEmptyString")
            .And.Contain("Sensitive = True");
        Only(model, contract)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("AccessKey.secretAccessKey: NonEmptyString")
            .And.Contain("Sensitive = False");
        SameOrder(contract, model);
    }

    [Fact]
    public void Iam_is_the_model()
    {
        var (contract, model) = Read("iam", "botocore-1.43.11");

        Only(contract, model).Should().BeEmpty();
        Only(model, contract).Should().BeEmpty();
        SameOrder(contract, model);
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void The_service_is_called_what_the_model_calls_it(string service)
    {
        var (contract, model) = Read(service, "botocore-1.43.11");

        contract.Service.Should().Be(model.Service);
        // A model does not say whether its patterns are of whole values.
        (contract.Settings with { WholePatterns = false })
            .Should()
            .Be(model.Settings);
    }

    [Fact]
    public void An_older_Lightsail_lacks_what_came_since()
    {
        var (contract, older) = Read("lightsail", "botocore-1.29.27");

        var added = Only(contract, older);
        Names(added, " fails with ")
            .Should()
            .BeEquivalentTo(
                contract.Operations.Select(operation => $"{operation.Name} fails with RegionSetupInProgressException")
            );
        Names(added, " has the value ")
            .Should()
            .BeEquivalentTo(
                "OperationType has the value SetupInstanceHttps",
                "OperationType has the value StartGUISession",
                "OperationType has the value StopGUISession",
                "RegionName has the value ap-southeast-3",
                "RegionName has the value ap-southeast-5"
            );
        added
            .Where(line => line.Contains(": ", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])
            .Where(name =>
                !name.StartsWith("BucketCors", StringComparison.Ordinal)
                && !name.StartsWith("RegionSetup", StringComparison.Ordinal)
            )
            .Should()
            .BeEquivalentTo("AccessKey.secretAccessKey", "Bucket.cors", "GetBucketsRequest.includeCors");
        Only(older, contract).Should().ContainSingle().Which.Should().StartWith("AccessKey.secretAccessKey");
    }

    [Fact]
    public void An_older_Iam_lacks_a_status_and_allows_one_character_more()
    {
        var (contract, older) = Read("iam", "botocore-1.29.27");

        Only(contract, older)
            .Should()
            .HaveCount(2)
            .And.Contain("statusType has the value Expired")
            .And.Contain(line => line.StartsWith("pathType:", StringComparison.Ordinal));
        Only(older, contract).Should().ContainSingle().Which.Should().Contain(@"\u007F");
    }

    private static List<string> Only(Contract one, Contract other) =>
        [.. ContractLines.Of(one).Except(ContractLines.Of(other)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Names(IEnumerable<string> lines, string what) =>
        lines.Where(line => line.Contains(what, StringComparison.Ordinal));

    /// <summary>Document order is the order of the model.</summary>
    private static void SameOrder(Contract contract, Contract model)
    {
        foreach (var shape in contract.Shapes.OfType<StructureShape>())
        {
            shape
                .Members.Select(member => member.Name)
                .Should()
                .Equal(model.GetStructure(shape.Name).Members.Select(member => member.Name), shape.Name);
        }

        foreach (var shape in contract.Shapes.OfType<EnumShape>())
        {
            var values = ((EnumShape)model.GetShape(shape.Name)).Values;
            shape.Values.Select(value => value.Value).Should().Equal(values.Select(value => value.Value), shape.Name);
        }

        foreach (var operation in contract.Operations)
        {
            operation.Errors.Should().Equal(model.FindOperation(operation.Name)!.Errors, operation.Name);
        }
    }

    private static (Contract Contract, Contract Model) Read(string service, string version)
    {
        var path = Repository.Shared("models", version, $"{service}.service-2.json");
        var contract = Contracts.Read(service);
        var model = BotocoreModelReader.Read(File.ReadAllText(path), Path.GetFileName(path)).Contract!;
        return (contract, ContractSlice.Cut(model, contract.Operations.Select(operation => operation.Name)));
    }
}
