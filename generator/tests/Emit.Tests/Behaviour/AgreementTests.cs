using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Runtime;
using LightsailContract.Tests;

namespace LightsailContract.Emit.Tests.Behaviour;

/// <summary>
/// Emitted validators against an interpretation of the contract that shares no code with them, on 1,500 random values
/// of every contract, and on 25,000 with <c>CONTRACT_SOAK=1</c>.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private static readonly int Values = Soak.Count(slice: 1_500, soak: 25_000);

    [Fact]
    public void On_the_kitchen() => Agree(Kitchen.Contract, Kitchen.Compiled, strict: false);

    [Fact]
    public void On_the_kitchen_with_strict_enums() => Agree(Kitchen.Contract, Kitchen.StrictlyCompiled, strict: true);

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void On_the_contracts_of_this_repository(string service)
    {
        var read = ContractReader.Read(
            new[] { "contract", "rules" }.Select(kind => $"{service}.{kind}.yaml").Select(File)
        );
        var contract = read.Services.Should().ContainSingle().Subject.Contract;
        Agree(contract, Compiled.From(ContractEmitter.Emit(contract, Emission.Types)), strict: false);
    }

    private static ContractFile File(string name) =>
        new(name, System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", name)));

    private void Agree(Contract contract, Compiled compiled, bool strict)
    {
        var structures = contract.Shapes.OfType<StructureShape>().Where(shape => shape.Error is null).ToArray();
        var types = new ValueTypes(contract, compiled);
        var interpreter = new Interpreter(contract, strict);
        var (valid, broken) = (0, 0);
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed =>
                {
                    var structure = structures[seed % structures.Length].Name;
                    var value = (IContractValidatable)new ValueMaker(types, seed).Structure(structure);
                    var emitted = value.Validate();
                    var expected = interpreter.Violations(structure, value);
                    var found = emitted.Select(violation => $"{violation.Path} {violation.RuleId}").ToList();
                    // An assertion for each value would take longer than what is tested.
                    if (!found.SequenceEqual(expected) || value.IsValid() != (expected.Count == 0))
                    {
                        found.Should().Equal(expected);
                        value.IsValid().Should().Be(expected.Count == 0);
                    }

                    _ = expected.Count == 0 ? valid++ : broken++;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Values));
        output.WriteLine(
            $"{contract.Service}: {valid} valid and {broken} broken values of {structures.Length} structures"
        );
        valid.Should().BeGreaterThan(Values / 20, "a maker of broken values only tests half");
        broken.Should().BeGreaterThan(Values / 20, "a maker of valid values only tests half");
    }
}
