using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Model;
using LightsailContract.Tests;

namespace LightsailContract.Protocol.Tests.RoundTrips;

/// <summary>Every shape of every contract survives the wire, both as input and as output.</summary>
public sealed class RoundTripTests
{
    private static readonly int Cases = Soak.Count(slice: 30, soak: 1_000);

    public static TheoryData<string, string> Shapes
    {
        get
        {
            var shapes = new TheoryData<string, string>();
            foreach (var (name, service) in CarriedContracts.All)
            {
                foreach (var operation in service.Contract.Operations)
                {
                    shapes.Add(name, operation.Name["Carry".Length..]);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_written_is_read_as_the_same(string contract, string shape)
    {
        var service = CarriedContracts.All[contract];
        var wire = new Wire(service, shape);
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed =>
                {
                    var value = wire.Value(seed);

                    // The noise is read, what was read is written, and that is read again.
                    var (sent, answered) = wire.CarryAsync(value, new WireNoise(service.Contract, seed)).Result;

                    Same(value, sent, answered);
                    var (sentAgain, answeredAgain) = wire.CarryAsync(answered!).Result;
                    Same(value, sentAgain, answeredAgain);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    // An assertion for each value would take longer than what is tested.
    private static void Same(object value, object? sent, object? answered)
    {
        if (!value.Equals(sent) || !value.Equals(answered))
        {
            sent.Should().Be(value);
            answered.Should().Be(value);
        }
    }

    [Fact]
    public void No_shape_is_left_at_home()
    {
        foreach (var service in CarriedContracts.All.Values)
        {
            var carried = service.Contract.Operations.Select(operation => operation.Name["Carry".Length..]);
            var shapes = service
                .Contract.Shapes.Where(shape => shape is not StructureShape { Error: not null })
                .Select(shape => shape.Name)
                .Where(name => !name.StartsWith("Holder", StringComparison.Ordinal));
            carried.Should().BeEquivalentTo(shapes);
        }
    }
}
