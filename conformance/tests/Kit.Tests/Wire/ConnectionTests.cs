using System.Net;
using System.Net.Sockets;
using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Tests.Wire;

/// <summary>Servers that close their connections without saying so, as HTTP allows.</summary>
public sealed class ConnectionTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _connections;

    [Theory]
    [InlineData("HTTP/1.0")]
    [InlineData("HTTP/1.1")]
    public async Task Every_call_is_answered_where_each_answer_ends_its_connection(string version)
    {
        using var transport = Start(version);

        for (var i = 0; i < 50; i++)
        {
            var response = await transport.SendAsync(
                new WireRequest("POST", "/", [], "{}"u8.ToArray()),
                TestContext.Current.CancellationToken
            );
            response.Text().Should().Be("{}");
            // Long enough for the end of the connection to arrive, at times.
            await Task.Delay(i % 3, TestContext.Current.CancellationToken);
        }

        _connections.Should().BeGreaterThanOrEqualTo(50);
    }

    [Fact]
    public async Task Who_never_answers_is_not_asked_for_ever()
    {
        using var transport = Start("");

        var send = () =>
            transport.SendAsync(
                new WireRequest("POST", "/", [], "{}"u8.ToArray()),
                TestContext.Current.CancellationToken
            );

        await send.Should().ThrowAsync<TransportException>();
        _connections.Should().Be(1);
    }

    public void Dispose() => _listener.Dispose();

    private HttpTransport Start(string version)
    {
        _listener.Start();
        _ = ServeAsync(version);
        return new HttpTransport(new Uri($"http://{_listener.LocalEndpoint}/"));
    }

    private async Task ServeAsync(string version)
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            _connections++;
            using var stream = client.GetStream();
            var request = new StringBuilder();
            var buffer = new byte[1024];
            while (!request.ToString().EndsWith("{}", StringComparison.Ordinal))
            {
                request.Append(Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer)));
            }

            if (version.Length > 0)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"{version} 200 OK\r\nContent-Length: 2\r\n\r\n{{}}"));
            }
        }
    }
}
