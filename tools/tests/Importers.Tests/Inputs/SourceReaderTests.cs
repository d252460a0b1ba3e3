using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Tests.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Inputs;

public sealed class SourceReaderTests
{
    [Theory]
    [InlineData("botocore:a/b.json", "botocore", "a/b.json")]
    [InlineData(@"contract:C:\x.yaml", "contract", @"C:\x.yaml")]
    public void An_input_is_a_kind_and_a_path(string text, string kind, string path) =>
        SourceInput.Parse(text).Should().Be(new SourceInput(kind, EquatableArray.Of(path)));

    [Theory]
    [InlineData("botocore")]
    [InlineData("botocore:")]
    [InlineData("wsdl:a")]
    public void Anything_else_is_no_input(string text) => SourceInput.Parse(text).Should().BeNull();

    [Theory]
    [InlineData("000", "shapes/DeleteBucketAccessKeyRequest/members/accessKeyId", "accessKeyId='string'")]
    [InlineData("000", "shapes/Operation/members/resourceType", "'resourceType': 'ContainerService'")]
    [InlineData("000", "operations/DeleteBucketAccessKey/errors/NotFoundException", "exceptions.NotFoundException`")]
    [InlineData("003", "shapes/AccessKey/members/secretAccessKey", "secretAccessKey")]
    [InlineData("004", "shapes/AccessKey/members/lastUsed", "lastUsed = list(")]
    public void A_page_becomes_a_partial_contract_that_knows_its_lines(string name, string path, string line)
    {
        var seed = Seed.Of(name);
        var file = Repository.Shared(seed.Path.Split('/'));
        var result = SourceReader.Read(new SourceInput(seed.Kind, EquatableArray.Of(file)));

        result.Findings.Should().BeEmpty();
        var service = result.Services.Should().ContainSingle().Which;
        service.IsPartial.Should().BeTrue();
        service.Unstated.Should().Contain("settings/protocol");
        var place = service.Places.Find(path.Split('/'))!;
        place.File.Should().Be(file);
        File.ReadAllLines(file)[place.Line - 1].Should().Contain(line);
    }

    [Fact]
    public void Facts_in_prose_know_their_lines()
    {
        var file = Repository.Shared(Seed.Of("003").Path.Split('/'));
        var facts = SourceReader.Read(new SourceInput("aws-reference", EquatableArray.Of(file))).Services[0].Facts[0];

        var lines = File.ReadAllLines(file);
        lines[facts.Quotas[0].Line.Number - 1].Should().Contain("maximum of two");
        facts.Sentinels.Should().NotBeEmpty();
        facts.Sentinels.Should().OnlyContain(fact => lines[fact.Line.Number - 1].Contains(fact.Value ?? "null"));
    }

    [Theory]
    [InlineData("shapes/AccessKey/members/status", "\"status\":{")]
    [InlineData("operations/GetBuckets", "\"GetBuckets\":{")]
    [InlineData("operations/GetBuckets/errors/NotFoundException", "NotFoundException")]
    [InlineData("shapes/StatusType/values/Active", "\"Active\"")]
    [InlineData("settings/apiVersion", "apiVersion")]
    public void A_model_knows_its_lines(string path, string line)
    {
        var file = Repository.Shared("models", "botocore-1.43.11", "lightsail.service-2.json");
        var result = SourceReader.Read(new SourceInput("botocore", EquatableArray.Of(file)));

        var place = result.Services.Should().ContainSingle().Which.Places.Find(path.Split('/'))!;
        var lines = File.ReadAllLines(file);
        string.Concat(lines[(place.Line - 2)..place.Line]).Should().Contain(line);
    }

    [Fact]
    public void Contracts_know_their_lines_too()
    {
        var files = EquatableArray.Of(Repository.Spec("iam.contract.yaml"), Repository.Spec("iam.rules.yaml"));
        var service = SourceReader.Read(new SourceInput("contract", files)).Services.Should().ContainSingle().Which;

        service.Contract.Service.Should().Be("IAM");
        var place = service.Places.Find("operations", "DeleteAccessKey")!;
        File.ReadAllLines(place.File)[place.Line - 1].Should().StartWith("  DeleteAccessKey:");
    }

    [Fact]
    public void Some_operations_are_a_part_and_an_unknown_one_is_said()
    {
        var file = Repository.Shared("models", "botocore-1.43.11", "iam.service-2.json");
        var input = new SourceInput("botocore", EquatableArray.Of(file));

        SourceReader.Read(input, ["DeleteAccessKey"]).Services[0].Contract.Operations.Should().ContainSingle();
        var unknown = SourceReader.Read(input, ["DeleteAccesKey"]);
        unknown.Services.Should().BeEmpty();
        unknown.Findings.Should().ContainSingle().Which.Message.Should().Contain("no operation 'DeleteAccesKey'");
    }
}
