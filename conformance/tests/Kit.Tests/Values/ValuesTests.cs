using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.Registry;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Tests.Values;

public class ValuesTests
{
    public static TheoryData<string, string, string> InputMembers()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var contract in Contracts.All.Select(service => service.Contract))
        {
            foreach (var operation in contract.Operations.Where(operation => operation.Input is not null))
            {
                foreach (var member in contract.GetStructure(operation.Input!).Members)
                {
                    data.Add(contract.Service, operation.Input!, member.Name);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(InputMembers))]
    public void A_valid_value_breaks_nothing(string service, string structure, string name)
    {
        var (contract, member) = Find(service, structure, name);
        var values = new ValidValues(contract, WireProtocols.For(contract));
        for (var seed = 0UL; seed < 20; seed++)
        {
            var value = values.Member(member, new SplitMix(seed));

            value.Should().NotBeNull();
            if (
                value.AsString() is { } text
                && contract.GetShape(member.Target) is SimpleShape { Type: SimpleType.String }
            )
            {
                Constraints
                    .ReadFrom(contract, member)
                    .Allows(text)
                    .Should()
                    .BeTrue("“{0}” is a {1}", text, member.Target);
            }
        }
    }

    [Theory]
    [MemberData(nameof(InputMembers))]
    public void A_broken_text_breaks_its_constraint(string service, string structure, string name)
    {
        var (contract, member) = Find(service, structure, name);
        var constraints = Constraints.ReadFrom(contract, member);
        var valid = new WireString(ValidValues.Text(constraints, SplitMix.For(1, name)) ?? "value");
        foreach (var way in new InvalidValues(contract, isTyped: true).BreakingMember(member))
        {
            foreach (
                var text in way
                    .Values.Select(invalid => (invalid, Value: invalid.Make(valid)))
                    .Where(made => made.invalid.Breaks(made.Value))
                    .Select(made => made.Value.AsString())
                    .OfType<string>()
            )
            {
                var breaks = way.Constraint switch
                {
                    "min-length" or "max-length" => !constraints.HasLength(Constraints.LengthOf(text)),
                    "pattern" => !PatternText.Matches(constraints.Pattern!, text),
                    _ => true,
                };
                breaks.Should().BeTrue("{0} of {1} is broken by “{2}”", way.Constraint, name, text);
            }
        }
    }

    [Theory]
    [InlineData("^[A-Z0-9]{20}$", "AAAAAAAAAAAAAAAAAAA0", true)]
    [InlineData("^[A-Z0-9]{20}$", "AAAAAAAAAAAAAAAAAAA0\n", false)]
    [InlineData(@"[\w]+", "!!a!!", true)]
    [InlineData(@"^[\w]+$", "é", false)]
    [InlineData(@"^\w+$", "abc_9", true)]
    [InlineData(@"^\d$", "٣", false)]
    [InlineData(@"^[$]$", "$", true)]
    [InlineData(@"^(?!aws:)[a-z:]+$", "aws:x", false)]
    public void A_pattern_means_what_Smithy_says(string pattern, string value, bool matches) =>
        PatternText.Matches(pattern, value).Should().Be(matches);

    [Fact]
    public void The_same_seed_gives_the_same_numbers()
    {
        var first = SplitMix.For(7, "a");
        var second = SplitMix.For(7, "a");
        var other = SplitMix.For(7, "b");

        var numbers = Enumerable.Range(0, 100).Select(_ => first.Next()).ToList();
        numbers.Should().Equal(Enumerable.Range(0, 100).Select(_ => second.Next()));
        numbers.Should().NotEqual(Enumerable.Range(0, 100).Select(_ => other.Next()));
    }

    private static (Contract Contract, Member Member) Find(string service, string structure, string name)
    {
        var contract = Contracts.Of(service).Contract;
        return (contract, contract.GetStructure(structure).FindMember(name)!);
    }
}
