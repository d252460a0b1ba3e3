using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>What an operation puts before the endpoint's host name.</summary>
public sealed class HostPrefixTests
{
    private static readonly EmittedService Service = Pantry.Service(
        "awsJson1_1, targetPrefix: Pantry",
        """
        operations:
          Ask: { hostPrefix: data. }

        """
    );

    [Theory]
    [InlineData("http://example.com:81/", true, "http://data.example.com:81/")]
    [InlineData("http://localhost/", true, "http://data.localhost/")]
    [InlineData("http://example.com/", false, "http://example.com/")]
    [InlineData("http://127.0.0.1:4566/", true, "http://127.0.0.1:4566/")]
    [InlineData("http://[::1]:4566/x", true, "http://[::1]:4566/x/")]
    public async Task An_ip_address_gets_none_and_an_option_turns_it_off(
        string endpoint,
        bool usePrefix,
        string address
    )
    {
        using var wire = new FakeHttp(_ => new ContractResponse { StatusCode = 200 });
        using var http = new HttpClient(wire, disposeHandler: false);
        var options = new ContractClientOptions { Endpoint = new Uri(endpoint), UseHostPrefix = usePrefix };

        await Service.CallAsync(Service.Client(http, options), Service.Contract.FindOperation("Ask")!, null);

        wire.Address.Should().Be(new Uri(address));
    }
}
