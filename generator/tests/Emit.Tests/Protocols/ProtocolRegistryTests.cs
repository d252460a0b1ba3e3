using LightsailContract.Emit.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Emit.Tests.Protocols;

/// <summary>A protocol that is new in the model is emitted in its own way or not at all.</summary>
public sealed class ProtocolRegistryTests
{
    public static TheoryData<Protocol> All => [.. Enum.GetValues<Protocol>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_protocol_has_an_emission_of_its_own(Protocol protocol)
    {
        var emission = ProtocolRegistry.For(protocol);

        emission.ShapeEmitters.Should().NotBeEmpty();
        Enum.GetValues<Protocol>()
            .Where(other => other != protocol)
            .Should()
            .NotContain(other => ReferenceEquals(ProtocolRegistry.For(other), emission));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_protocol_has_a_name_of_its_own(Protocol protocol) =>
        ProtocolFacts
            .All.Where(other => ProtocolFacts.For(other).Name == ProtocolFacts.For(protocol).Name)
            .Should()
            .Equal(protocol);

    [Fact]
    public void A_protocol_that_nobody_knows_is_an_error_and_not_JSON()
    {
        var emission = () => ProtocolRegistry.For((Protocol)99);
        var facts = () => ProtocolFacts.For((Protocol)99);

        emission.Should().Throw<ArgumentOutOfRangeException>();
        facts.Should().Throw<ArgumentOutOfRangeException>();
    }
}
