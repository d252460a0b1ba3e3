using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Emission;

namespace LightsailContract.Protocol.Tests.RoundTrips;

/// <summary>An operation may be called as the types are that are emitted for its service.</summary>
public sealed class OperationNameTests
{
    [Theory]
    [InlineData("Rich in awsJson1_1")]
    [InlineData("Rich in awsQuery")]
    public void Emitted_types_are_not_hidden_by_operations(string name)
    {
        var contract = CarriedContracts.All[name].Contract;
        string[] types =
        [
            "Client",
            "Dispatcher",
            "Errors",
            "Exception",
            "Handler",
            "Json",
            "Operations",
            "Query",
            "Serialization",
        ];
        var operations = types.Select((type, i) => contract.Operations[i] with { Name = contract.Service + type });

        var compile = () => EmittedService.Of(contract with { Operations = operations.ToEquatableArray() });

        compile.Should().NotThrow();
    }
}
