using System.Net;
using System.Text;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Bodies of responses around the sizes of the client's buffers and around its bound, of a stated length or not.</summary>
public sealed class BodySizeTests
{
    private const string Head = "{\"next\":\"";
    private const string Tail = "\"}";

    [Theory]
    [InlineData(11, true)]
    [InlineData(11, false)]
    [InlineData(16_383, true)]
    [InlineData(16_383, false)]
    [InlineData(16_384, true)]
    [InlineData(16_384, false)]
    [InlineData(16_385, true)]
    [InlineData(16_385, false)]
    [InlineData(100_000, true)]
    [InlineData(100_000, false)]
    public async Task A_body_within_the_bound_is_read_whole(int bytes, bool hasLength)
    {
        var output = await CallAsync(bytes, hasLength, bound: bytes);

        output.GetType().GetProperty("Next")!.GetValue(output).Should().Be(Text(bytes));
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(11, false)]
    [InlineData(16_385, true)]
    [InlineData(16_385, false)]
    [InlineData(100_000, true)]
    [InlineData(100_000, false)]
    public async Task A_body_of_one_byte_more_is_refused(int bytes, bool hasLength)
    {
        var call = () => CallAsync(bytes, hasLength, bound: bytes - 1);

        var thrown = (await call.Should().ThrowAsync<ContractResponseException>()).Which;
        thrown.ToString().Should().Contain($"larger than {bytes - 1} bytes");
    }

    private static string Text(int bytes) => new('a', bytes - Head.Length - Tail.Length);

    private static async Task<object> CallAsync(int bytes, bool hasLength, int bound)
    {
        var body = Encoding.ASCII.GetBytes(Head + Text(bytes) + Tail);
        using var wire = new Wire(hasLength ? new MemoryStream(body) : new Unmeasured(body));
        using var http = new HttpClient(wire);
        var options = new ContractClientOptions { Endpoint = new Uri("http://127.0.0.1/"), MaxResponseBytes = bound };
        var input = Activator.CreateInstance(Pantry.Json.Shape("ListJarsInput"));
        var operation = Pantry.Json.Contract.FindOperation("ListJars")!;
        return (await Pantry.Json.CallAsync(Pantry.Json.Client(http, options), operation, input))!;
    }

    private sealed class Wire(Stream body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) });
    }

    /// <summary>Does not say how long it is.</summary>
    private sealed class Unmeasured(byte[] body) : MemoryStream(body)
    {
        public override bool CanSeek => false;
    }
}
