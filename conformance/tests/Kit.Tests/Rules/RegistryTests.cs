using LightsailContract.Conformance.Protocols.Registry;
using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Tests.Rules;

/// <summary>What the model adds, the kit must know: a kind of invariant without rules would judge nothing.</summary>
public sealed class RegistryTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(Invariant).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Invariant)))];

    public static TheoryData<Protocol> Protocols => [.. Enum.GetValues<Protocol>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_invariant_has_rules(Type kind) => InvariantKinds.Find(kind).Type.Should().Be(kind);

    [Fact]
    public void A_kind_that_the_kit_does_not_know_is_an_error_not_silence()
    {
        var find = () => InvariantKinds.Find(typeof(Invariant));

        find.Should().Throw<NotSupportedException>().WithMessage("*Invariant*");
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Every_protocol_can_be_spoken(Protocol protocol)
    {
        var contract = Contracts.Lightsail.Contract;
        var speaking = contract with { Settings = contract.Settings with { Protocol = protocol } };

        WireProtocols.For(speaking).MediaTypes.Should().NotBeEmpty();
    }

    [Fact]
    public void A_protocol_that_the_kit_does_not_know_is_an_error_not_silence()
    {
        var contract = Contracts.Lightsail.Contract;
        var unknown = contract with { Settings = contract.Settings with { Protocol = (Protocol)99 } };

        var speak = () => WireProtocols.For(unknown);

        speak.Should().Throw<NotSupportedException>().WithMessage("*99*");
    }
}
