using LightsailContract.Runtime;
using LightsailContract.Runtime.Protocol;
using LightsailContract.Signing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Several registrations in one container: nothing of one reaches a host of another.</summary>
public sealed class SeveralRegistrationsTests
{
    private static readonly ContractClientOptions East = At("us-east-1");
    private static readonly ContractClientOptions West = At("eu-west-1");
    private static readonly StaticCredentialsProvider EastKeys = new(new Credentials("AKEAST", "secret"));
    private static readonly StaticCredentialsProvider WestKeys = new(new Credentials("AKWEST", "secret"));

    [Fact]
    public void A_second_registration_without_a_name_throws()
    {
        var services = new ServiceCollection();
        services.AddContractClient<KayClient>(East, EastKeys);

        var second = () => services.AddContractClient<KayClient>(West, WestKeys);

        second.Should().Throw<InvalidOperationException>().WithMessage("*KayClient is registered already*name:*");
    }

    [Fact]
    public void A_second_registration_with_the_same_name_throws()
    {
        var services = new ServiceCollection();
        services.AddContractClient<IKay, KayClient>(East, EastKeys, "a");

        var second = () => services.AddContractClient<IKay, KayClient>(West, WestKeys, "a");

        second.Should().Throw<InvalidOperationException>().WithMessage("*under the name 'a'*");
    }

    [Fact]
    public async Task Each_name_has_its_own_options_and_credentials()
    {
        var wire = new Wire();
        var services = new ServiceCollection();
        services.AddContractClient<KayClient>(East, EastKeys).ConfigurePrimaryHttpMessageHandler(() => wire);
        services.AddContractClient<KayClient>(West, WestKeys, "west").ConfigurePrimaryHttpMessageHandler(() => wire);
        services.AddContractClient<KayClient>(At("bare"), name: "bare").ConfigurePrimaryHttpMessageHandler(() => wire);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<KayClient>().AskAsync();
        await provider.GetRequiredKeyedService<KayClient>("west").AskAsync();
        await provider.GetRequiredKeyedService<KayClient>("bare").AskAsync();

        wire.Sent.Should().HaveCount(3);
        wire.Sent[0].Should().Match("us-east-1.example *Credential=AKEAST/*/us-east-1/*");
        wire.Sent[1].Should().Match("eu-west-1.example *Credential=AKWEST/*/eu-west-1/*");
        wire.Sent[2].Should().Be("bare.example ");
    }

    [Fact]
    public async Task Two_interfaces_of_one_client_share_nothing()
    {
        var wire = new Wire();
        var services = new ServiceCollection();
        services.AddContractClient<IKay, KayClient>(East, EastKeys).ConfigurePrimaryHttpMessageHandler(() => wire);
        services.AddContractClient<IOther, KayClient>(West, WestKeys).ConfigurePrimaryHttpMessageHandler(() => wire);
        services.AddContractClient<KayClient>(At("bare")).ConfigurePrimaryHttpMessageHandler(() => wire);
        await using var provider = services.BuildServiceProvider();

        await ((KayClient)provider.GetRequiredService<IKay>()).AskAsync();
        await ((KayClient)provider.GetRequiredService<IOther>()).AskAsync();
        await provider.GetRequiredService<KayClient>().AskAsync();

        wire.Sent[0].Should().Match("us-east-1.example *AKEAST/*/us-east-1/*");
        wire.Sent[1].Should().Match("eu-west-1.example *AKWEST/*/eu-west-1/*");
        wire.Sent[2].Should().Be("bare.example ");
    }

    [Fact]
    public async Task A_handler_of_one_registration_sees_no_request_of_another()
    {
        var wire = new Wire();
        var seen = new Wire();
        var services = new ServiceCollection();
        services
            .AddContractClient<KayClient>(East, EastKeys)
            .ConfigurePrimaryHttpMessageHandler(() => wire)
            .AddHttpMessageHandler(() => new Tap(seen));
        services.AddContractClient<KayClient>(West, WestKeys, "west").ConfigurePrimaryHttpMessageHandler(() => wire);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<KayClient>().AskAsync();
        await provider.GetRequiredKeyedService<KayClient>("west").AskAsync();

        seen.Sent.Should().ContainSingle().Which.Should().StartWith("us-east-1.example");
    }

    [Fact]
    public async Task A_registration_that_was_removed_leaves_nothing_behind()
    {
        var wire = new Wire();
        var services = new ServiceCollection();
        services.AddContractClient<IKay, KayClient>(East, EastKeys).AddHttpMessageHandler(() => new Tap(wire));
        services.RemoveAll<IKay>();
        services.AddContractClient<IKay, KayClient>(At("bare")).ConfigurePrimaryHttpMessageHandler(() => wire);
        await using var provider = services.BuildServiceProvider();

        await ((KayClient)provider.GetRequiredService<IKay>()).AskAsync();

        wire.Sent.Should().Equal("bare.example ");
    }

    [Fact]
    public void A_fake_may_stand_beside_a_client()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IKay>(new Fake());

        services.AddContractClient<IKay, KayClient>(East);

        using var provider = services.BuildServiceProvider();
        provider.GetServices<IKay>().Should().HaveCount(2);
    }

    [Fact]
    public void The_emitted_method_takes_a_name()
    {
        var services = new ServiceCollection();
        var (type, first) = Pantry.Json.Register(services, East, EastKeys);
        var (_, second) = Pantry.Json.Register(services, West, WestKeys, "west");
        using var provider = services.BuildServiceProvider();

        first.Name.Should().NotBe(second.Name);
        ((ContractClient)provider.GetRequiredService(type)).Endpoint.Should().Be(East.Endpoint);
        ((ContractClient)provider.GetRequiredKeyedService(type, "west")).Endpoint.Should().Be(West.Endpoint);
    }

    private static ContractClientOptions At(string region) =>
        new() { Region = region, Endpoint = new Uri($"http://{region}.example/") };

    private interface IKay;

    private interface IOther;

    private sealed class Fake : IKay;

    private sealed class KayClient(HttpClient http, ContractClientOptions options)
        : ContractClient(http, Protocol, options),
            IKay,
            IOther,
            IContractClient<KayClient>
    {
        private static readonly JsonProtocol Protocol = new(
            new ServiceDescription
            {
                Service = "Kay",
                ApiVersion = "1",
                SigningName = "kay",
            },
            "1.1",
            "Kay",
            codeIsDiscriminator: true,
            (ref _, in info) => new ContractException("Kay", info.Code, info.Fault, info.StatusCode),
            (_, _) => { }
        );

        private static readonly JsonOperation<Unit, Unit> Ask = new(
            Protocol,
            "Ask",
            JsonCodec.Nothing,
            JsonCodec.Nothing
        );

        public static ServiceDescription Service => Protocol.Service;

        public static KayClient Create(HttpClient http, ContractClientOptions options) => new(http, options);

        public Task<Unit> AskAsync() => SendAsync(Ask, default, CancellationToken.None);
    }

    /// <summary>Takes the place of the network; keeps host and signature of what it was given.</summary>
    private sealed class Wire : HttpMessageHandler
    {
        public List<string> Sent { get; } = [];

        public void Keep(HttpRequestMessage request)
        {
            var isSigned = request.Headers.NonValidated.TryGetValues("Authorization", out var signature);
            Sent.Add($"{request.RequestUri!.Host} {(isSigned ? signature.ToString() : "")}");
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Keep(request);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("{}") });
        }
    }

    private sealed class Tap(Wire seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            seen.Keep(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
