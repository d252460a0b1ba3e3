using System.Net;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;
using LightsailContract.Signing;
using Microsoft.Extensions.DependencyInjection;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>A client that emitted code registers for dependency injection.</summary>
public sealed class RegistrationTests
{
    private static readonly StaticCredentialsProvider Keys = new(new Credentials("AKIDKNOWN", "secret", "token"));
    private static readonly ContractClientOptions Options = new() { Endpoint = new Uri("http://127.0.0.1:1/") };

    [Fact]
    public async Task It_resolves_and_calls()
    {
        var wire = new Wire(failures: 0);

        await CallAsync(Pantry.Json, Options, Keys, wire);

        wire.Attempts.Should().ContainSingle().Which.Authorization.Should().Contain("Credential=AKIDKNOWN/");
    }

    [Fact]
    public async Task Without_credentials_nothing_is_signed()
    {
        var wire = new Wire(failures: 0);

        await CallAsync(Pantry.Json, Options, null, wire);

        wire.Attempts.Should().ContainSingle().Which.Authorization.Should().BeNull();
    }

    [Fact]
    public async Task A_retry_is_signed_anew()
    {
        var wire = new Wire(failures: 1);

        await CallAsync(Pantry.Json, Options, Keys, wire, http => http.AddHttpMessageHandler(() => new Retry()));

        wire.Attempts.Should().HaveCount(2);
        wire.Attempts.Select(attempt => attempt.Attempt).Should().Equal("1", "2");
        wire.Attempts.Select(attempt => attempt.Authorization).Should().OnlyHaveUniqueItems("each attempt is signed");
    }

    [Theory]
    [InlineData("eu-west-1", false, "us-east-1")]
    [InlineData("eu-west-1", true, "us-east-1")]
    [InlineData("cn-northwest-1", true, "cn-north-1")]
    [InlineData("us-gov-east-1", true, "us-gov-west-1")]
    [InlineData(null, false, "us-east-1")]
    public async Task A_service_without_regions_is_signed_for_its_own(string? region, bool hasEndpoint, string expected)
    {
        const string Shapes = """
            shapes:
              Request: { type: structure, members: { name: String } }
            operations:
              Ask: { input: Request }

            """;
        var service = Pantry.Service("awsJson1_1, targetPrefix: Pantry, globalEndpoint: pantry.example.org", Shapes);
        var wire = new Wire(failures: 0);
        var options = new ContractClientOptions { Region = region, Endpoint = hasEndpoint ? Options.Endpoint : null };

        await CallAsync(service, options, Keys, wire, operation: "Ask");

        wire.Attempts.Should().ContainSingle().Which.Authorization.Should().Contain($"/{expected}/");
    }

    [Fact]
    public void Redirects_are_not_followed()
    {
        var services = new ServiceCollection();
        var (_, http) = Pantry.Json.Register(services, Options, Keys);
        using var provider = services.BuildServiceProvider();

        var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(http.Name);
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        handler.Should().BeOfType<SocketsHttpHandler>().Which.AllowAutoRedirect.Should().BeFalse();
    }

    private static async Task CallAsync(
        EmittedService service,
        ContractClientOptions options,
        ICredentialsProvider? credentials,
        Wire wire,
        Action<IHttpClientBuilder>? add = null,
        string operation = "ListJars"
    )
    {
        var services = new ServiceCollection();
        var (type, http) = service.Register(services, options, credentials);
        http.ConfigurePrimaryHttpMessageHandler(() => wire);
        add?.Invoke(http);
        await using var provider = services.BuildServiceProvider();

        var input = service.Contract.FindOperation(operation)!.Input!;
        await service.CallAsync(
            provider.GetRequiredService(type),
            service.Contract.FindOperation(operation)!,
            Activator.CreateInstance(service.Shape(input))
        );
    }

    /// <summary>Takes the place of the network: fails some times, then answers; keeps what it was given.</summary>
    private sealed class Wire(int failures) : HttpMessageHandler
    {
        public List<(string? Attempt, string? Authorization)> Attempts { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var attempt = request.Headers.TryGetValues(Retry.Header, out var values) ? values.Single() : null;
            var isSigned = request.Headers.NonValidated.TryGetValues("Authorization", out var signature);
            Attempts.Add((attempt, isSigned ? signature.ToString() : null));
            var status = Attempts.Count <= failures ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK;
            return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent("{}") });
        }
    }

    /// <summary>Sends again what failed, as a caller's own handler would; the signature covers the attempt's number.</summary>
    private sealed class Retry : DelegatingHandler
    {
        public const string Header = "x-amz-attempt";

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            for (var attempt = 1; ; attempt++)
            {
                request.Headers.Remove(Header);
                request.Headers.Add(Header, $"{attempt}");
                var response = await base.SendAsync(request, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    return response;
                }

                response.Dispose();
            }
        }
    }
}
