namespace LightsailContract.Importers.Tests;

public sealed class SpecTests
{
    [Fact]
    public void The_contracts_read_without_a_finding() => Contracts.Findings.Should().BeEmpty();

    [Fact]
    public void Every_file_names_its_schema_first() =>
        Directory
            .EnumerateFiles(Repository.Spec(""), "*.yaml")
            .Should()
            .HaveCount(4)
            .And.OnlyContain(path =>
                File.ReadLines(path).First() == "# yaml-language-server: $schema=contract.schema.json"
            );
}
