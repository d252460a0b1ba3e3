using System.Net;
using System.Text;

namespace LightsailContract.Signing.Tests;

public sealed class HandlerTests
{
    private static readonly Uri Address = new("http://127.0.0.1:8080/");

    [Fact]
    public async Task What_it_sends_verifies()
    {
        var sent = await SendAsync(Fixtures.Known, null);

        Fixtures.Verifier().Verify(sent).Should().Be(new SignatureVerdict(SignatureFault.None, "AKIDKNOWN"));
        sent.Headers.Should().NotContain(header => header.Key == "x-amz-content-sha256");
    }

    [Theory]
    [InlineData("http://[::1]:8080/", "[::1]:8080")]
    [InlineData("http://[2001:db8::1]/", "[2001:db8::1]")]
    [InlineData("http://bücher.example/", "xn--bcher-kva.example")]
    public async Task The_host_is_signed_as_it_is_sent(string address, string host)
    {
        var sent = await SendAsync(Fixtures.Known, null, address, host);

        Fixtures.Verifier().Verify(sent).IsValid.Should().BeTrue();
    }

    [Fact]
    public void What_is_sent_synchronously_is_refused_rather_than_left_unsigned()
    {
        using var request = Message();
        using var wire = new Wire("");
        using var handler = new SigV4Handler(new StaticCredentialsProvider(Fixtures.Known), Fixtures.Scope)
        {
            InnerHandler = wire,
        };
        using var client = new HttpClient(handler);
        var send = () => client.Send(request);

        send.Should().Throw<NotSupportedException>().WithMessage("*SendAsync*");
        wire.Sent.Should().BeNull();
    }

    [Fact]
    public async Task The_body_hash_is_sent_when_asked_for()
    {
        var sent = await SendAsync(Fixtures.Known, new SigningOptions { SendBodyHash = true });

        sent.Headers.Should().Contain(header => header.Key == "x-amz-content-sha256");
        Fixtures.Verifier().Verify(sent).IsValid.Should().BeTrue();
    }

    [Fact]
    public async Task The_session_token_is_sent_and_signed()
    {
        var temporary = new Credentials("AKIDKNOWN", Fixtures.Canary, "token");
        var sent = await SendAsync(temporary, null);

        var verifier = new SigV4Verifier(Fixtures.Scope, _ => temporary, new FixedTime(Fixtures.Now));
        verifier.Verify(sent).IsValid.Should().BeTrue();
        verifier
            .Verify(sent.WithHeader("X-Amz-Security-Token", _ => "other"))
            .Fault.Should()
            .Be(SignatureFault.UnknownKey);
    }

    [Fact]
    public async Task A_second_attempt_is_signed_anew()
    {
        using var request = Message();
        using var wire = new Wire(Address.Authority);
        using var handler = new SigV4Handler(
            new StaticCredentialsProvider(Fixtures.Known),
            Fixtures.Scope,
            time: new FixedTime(Fixtures.Now)
        )
        {
            InnerHandler = wire,
        };
        using var invoker = new HttpMessageInvoker(handler);
        using var first = await invoker.SendAsync(request, default);
        using var second = await invoker.SendAsync(request, default);

        wire.Sent!.Headers.Count(header => header.Key == "Authorization").Should().Be(1);
        Fixtures.Verifier().Verify(wire.Sent).IsValid.Should().BeTrue();
    }

    private static async Task<SigningRequest> SendAsync(
        Credentials credentials,
        SigningOptions? options,
        string? address = null,
        string? host = null
    )
    {
        using var request = Message();
        request.RequestUri = address is null ? request.RequestUri : new Uri(address);
        using var wire = new Wire(host ?? Address.Authority);
        using var handler = new SigV4Handler(
            new StaticCredentialsProvider(credentials),
            Fixtures.Scope,
            options,
            new FixedTime(Fixtures.Now)
        )
        {
            InnerHandler = wire,
        };
        using var invoker = new HttpMessageInvoker(handler);
        using var response = await invoker.SendAsync(request, default);
        return wire.Sent!;
    }

    private static HttpRequestMessage Message()
    {
        var message = new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = new StringContent("""{"bucketName": "x"}""", Encoding.UTF8, "application/x-amz-json-1.1"),
        };
        message.Headers.Add("X-Amz-Target", "Todo_1.List");
        return message;
    }

    /// <summary>Takes the place of the network and keeps what it was given.</summary>
    private sealed class Wire(string host) : HttpMessageHandler
    {
        public SigningRequest? Sent { get; private set; }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            SendAsync(request, cancellationToken).GetAwaiter().GetResult();

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Sent = new SigningRequest
            {
                Headers =
                [
                    new("Host", host),
                    .. request
                        .Headers.Concat(request.Content!.Headers)
                        .Select(header => new KeyValuePair<string, string>(
                            header.Key,
                            string.Join(", ", header.Value)
                        )),
                ],
                Body = await request.Content.ReadAsByteArrayAsync(cancellationToken),
            };
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }
}
