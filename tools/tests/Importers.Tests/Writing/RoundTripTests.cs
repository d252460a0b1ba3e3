using System.Text.Json;
using LightsailContract.Importers.Botocore;
using LightsailContract.Importers.Writing;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Importers.Tests.Writing;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void The_repository_s_contracts_survive(string service) => Survives(Contracts.Read(service));

    [Theory]
    [InlineData("botocore-1.43.11", "lightsail")]
    [InlineData("botocore-1.43.11", "iam")]
    [InlineData("botocore-1.29.27", "lightsail")]
    [InlineData("botocore-1.29.27", "iam")]
    public void Whole_models_survive(string version, string service)
    {
        var path = Repository.Shared("models", version, $"{service}.service-2.json");

        Survives(BotocoreModelReader.Read(File.ReadAllText(path), path).Contract!);
    }

    [Theory]
    [InlineData("input", "json")]
    [InlineData("output", "json")]
    [InlineData("input", "query")]
    [InlineData("output", "query")]
    public void Protocol_suites_survive(string side, string protocol)
    {
        var path = Repository.Shared("protocol-tests", side, $"{protocol}.json");
        foreach (var suite in JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray())
        {
            Survives(BotocoreModelReader.Read(suite, path).Contract!);
        }
    }

    [Fact]
    public void What_is_written_reads_like_what_people_write()
    {
        var text = ContractWriter.Write(Contracts.Read("lightsail"));

        text.Should()
            .StartWith(
                "# yaml-language-server: $schema=contract.schema.json\ncontract: 1\nservice: Lightsail\nsettings:\n  title: Amazon Lightsail\n"
            );
        text.Should().Contain("\n  TagKey: { type: string, documentation: A label's name. }\n");
        text.Should()
            .Contain(
                "\n      bucketName: { target: BucketName, required: true, documentation: The bucket that the new key opens. }\n"
            );
        text.Should().Contain("\n    httpError: [400, 403]\n").And.NotContain("\r");
        text.Split('\n').Should().OnlyContain(line => line.Length <= 140 && line.TrimEnd() == line);
    }

    private static void Survives(Contract contract)
    {
        var text = ContractWriter.Write(contract);
        var result = ContractReader.Read([new ContractFile("written.contract.yaml", text)]);

        result.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).Should().BeEmpty();
        var read = result.Services.Should().ContainSingle().Which.Contract;
        read.Service.Should().Be(contract.Service);
        read.Settings.Should().Be(contract.Settings);
        foreach (var (was, now) in contract.Shapes.Zip(read.Shapes))
        {
            now.Should().Be(was);
        }

        read.Shapes.Should().HaveCount(contract.Shapes.Count);
        var expected = contract.Operations.Select(operation => operation with { Fixture = false });
        read.Operations.Should().Equal(expected);
        ContractWriter.Write(read).Should().Be(text);
    }
}
