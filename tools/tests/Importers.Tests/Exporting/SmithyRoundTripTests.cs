using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Exporters;
using LightsailContract.Exporters.Smithy;
using LightsailContract.Importers.Smithy;
using LightsailContract.Importers.Tests.Writing;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Importers.Tests.Exporting;

/// <summary>Export, then import: an equal contract, but for what the export says it lost.</summary>
public sealed class SmithyRoundTripTests
{
    [Theory]
    [MemberData(nameof(Published.Models), MemberType = typeof(Published))]
    public void Whole_models_survive(string service, string version)
    {
        var exported = Survives(Published.Read(service, version));

        exported.Losses.Should().BeEmpty();
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void The_repository_s_contracts_survive_and_their_rules_are_named_as_lost(string service)
    {
        var exported = Survives(Contracts.Read(service));

        exported.Losses.Select(loss => loss.Kind).Should().Contain(["resource", "invariant", "source", "common error"]);
    }

    /// <summary>Every valid contract of the corpus.</summary>
    [Fact]
    public void Contracts_of_the_corpus_survive()
    {
        var files = Directory.EnumerateFiles(Repository.Spec("corpus"), "*.contract.yaml", SearchOption.AllDirectories);
        var services = files
            .SelectMany(file => ContractReader.Read([new ContractFile(file, File.ReadAllText(file))]).Services)
            .ToList();

        services.Should().HaveCountGreaterThan(5);
        services.ForEach(service => Survives(service.Contract));
    }

    [Fact]
    public void Any_contract_survives() =>
        Prop.ForAll(
                AnyContractTests.Contracts,
                contract =>
                {
                    Survives(contract);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(AnyContractTests.Cases));

    [Fact]
    public void Names_that_differ_by_case_or_kind_alone_survive()
    {
        var contract = ContractReader
            .Read([
                new ContractFile(
                    "names.contract.yaml",
                    """
                    contract: 1
                    service: Names
                    settings: { apiVersion: 2026-01-01, protocol: awsJson1_0, targetPrefix: com.example.Names, patterns: whole }
                    shapes:
                      Put: { type: structure, members: { s: string, S: { target: String } } }
                      string: { type: string, length: 3 }
                      Names: { type: enum, values: [a b, a-b, { value: c, name: Sea }, '1'] }
                      Bad: { type: structure, error: client, httpError: [404, 400], members: {} }
                    operations:
                      Put: { input: Put, errors: [Bad] }
                    """
                ),
            ])
            .Services.Single()
            .Contract;

        Survives(contract).Losses.Should().BeEmpty();
    }

    private static ExportResult Survives(Contract contract)
    {
        var exported = new SmithyExporter().Export(contract);
        var result = SmithyModelReader.Read(exported.Files[0].Text, "model.json");

        result.Findings.Should().BeEmpty();
        var read = result.Contract!;
        read.Service.Should().Be(contract.Service);
        read.Settings.Should().Be(contract.Settings);
        foreach (var (was, now) in contract.Shapes.Zip(read.Shapes))
        {
            now.Should().Be(was);
        }

        read.Shapes.Should().HaveCount(contract.Shapes.Count);
        read.Operations.Should().Equal(contract.Operations.Select(operation => operation with { Fixture = false }));
        new SmithyExporter().Export(contract).Should().Be(exported);
        return exported;
    }
}
