namespace LightsailContract.Reader.Tests;

public sealed class ValidContracts
{
    [Fact]
    public void The_todo_service_reads_without_a_finding()
    {
        var result = Corpus.ReadValid("todo.contract.yaml", "todo.rules.yaml");

        result.Findings.Select(finding => finding.ToString()).Should().BeEmpty();
        var contract = result.Services.Should().ContainSingle().Subject.Contract;
        contract.Service.Should().Be("Todo");
        contract.Invariants.Should().HaveCount(10);
        contract.FindOperation("CreateList")!.Fixture.Should().BeTrue();
        contract.Settings.SigningName.Should().Be("todo");
        contract.GetStructure("NotFoundException").Error!.OtherHttpStatuses.Should().Equal(400);
        contract.Shapes.Should().BeInAscendingOrder(shape => shape.Name, StringComparer.Ordinal);
    }

    [Fact]
    public void The_repositorys_own_contracts_read_without_an_error()
    {
        var result = ContractReader.Read(Corpus.OwnContracts());

        result.Findings.Select(finding => finding.ToString()).Should().BeEmpty();
        result.Services.Should().NotBeEmpty();
    }
}
