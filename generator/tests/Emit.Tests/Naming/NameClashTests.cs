using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Results;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Emit.Tests.Naming;

/// <summary>What is added to a contract does not change what an existing C# name stands for.</summary>
public sealed class NameClashTests
{
    [Theory]
    [InlineData("dark-red", "dark red")]
    [InlineData("dark-red", "DarkRed")]
    [InlineData("dark red", "dark-red")]
    [InlineData("DARK_RED", "dark-red")]
    public void An_enum_value_that_is_added_gives_way(string first, string added)
    {
        var contract = Emission.ReadShapes($"  Size: {{ type: enum, values: ['{first}', blue, '{added}'] }}");

        var result = ContractEmitter.Emit(contract, Emission.Types);

        Names(contract, "Size").Should().Equal("DarkRed", "Blue", "DarkRed2");
        result
            .Files.Single(file => file.HintName.EndsWith("Size.g.cs", StringComparison.Ordinal))
            .Text.Should()
            .Contain($"Size DarkRed => new(\"{first}\")")
            .And.Contain($"Size DarkRed2 => new(\"{added}\")");
        var finding = result.Findings.Should().ContainSingle().Subject;
        finding.Rule.Should().Be(EmitRules.NameClash);
        finding.Path.Should().Be("shapes/Size/values/#2");
        finding
            .Message.Should()
            .Contain($"'{first}'")
            .And.Contain($"'{added}'")
            .And.Contain("DarkRed2")
            .And.Contain("name:");
    }

    [Fact]
    public void A_name_of_its_own_ends_the_clash()
    {
        var contract = Emission.ReadShapes(
            "  Size: { type: enum, values: [dark-red, { value: dark red, name: wine }] }"
        );

        ContractEmitter.Emit(contract, Emission.Types).Findings.Should().BeEmpty();
        Names(contract, "Size").Should().Equal("DarkRed", "Wine");
    }

    [Fact]
    public void A_member_that_is_added_gives_way()
    {
        var contract = Emission.ReadShapes(
            "  Thing: { type: structure, members: { userName: String, UserName: String } }"
        );

        Names(contract, "Thing").Should().Equal("UserName", "UserName2");
        Finding(contract, "shapes/Thing/members/UserName").Message.Should().Contain("jsonName:");
    }

    [Fact]
    public void A_shape_that_is_added_gives_way_whatever_its_name()
    {
        var contract = Emission.ReadShapes(
            """
              thing: { type: structure, members: {} }
              Thing: { type: structure, members: {} }
              SlowError: { type: structure, error: client, members: {} }
              Slow: { type: structure, error: client, members: {} }
            """
        );
        var names = CSharpNames.For(contract);

        names.Shape("thing").Should().Be("Thing");
        names.Shape("Thing").Should().Be("Thing2");
        names.Shape("SlowError").Should().Be("SlowException");
        names.Shape("Slow").Should().Be("Slow2Exception");
        ContractEmitter
            .Emit(contract, Emission.Types)
            .Findings.Select(finding => finding.Path)
            .Should()
            .Equal("shapes/Thing", "shapes/Slow");
    }

    [Fact]
    public void An_operation_that_is_added_gives_way_also_in_another_file()
    {
        const string First = """
            contract: 1
            service: Test
            settings: { apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: T, endpointPrefix: test }
            operations:
              run_it: {}

            """;
        const string Second = "contract: 1\nservice: Test\noperations:\n  Run_it: {}\n";
        var result = ContractReader.Read([new("a.contract.yaml", First), new("b.contract.yaml", Second)]);
        var contract = result.Services.Should().ContainSingle().Subject.Contract;
        var names = CSharpNames.For(contract);

        names.Operation("run_it").Should().Be("RunIt");
        names.Operation("Run_it").Should().Be("RunIt2");
        Finding(contract, "operations/Run_it").Message.Should().Contain("'run_it'").And.Contain("'Run_it'");
    }

    [Fact]
    public void Names_that_resemble_no_other_have_no_order()
    {
        var one = Emission.ReadShapes("  A: { type: string }\n  B: { type: string }");
        var other = Emission.ReadShapes("  B: { type: string }\n  A: { type: string }");

        one.Should().Be(other);
    }

    private static IReadOnlyList<string> Names(Contract contract, string shape) =>
        CSharpNames.For(contract).Members(contract.GetShape(shape));

    private static EmitFinding Finding(Contract contract, string path) =>
        ContractEmitter.Emit(contract, Emission.Types).Findings.Should().ContainSingle(it => it.Path == path).Subject;
}
