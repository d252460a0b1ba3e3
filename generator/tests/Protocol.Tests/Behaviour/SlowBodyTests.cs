using System.Net;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Bodies that do not end, or end too soon.</summary>
public sealed class SlowBodyTests
{
    [Fact]
    public async Task A_body_that_does_not_end_runs_into_the_clients_timeout()
    {
        var call = () => CallAsync(new Dripping(), TimeSpan.FromMilliseconds(200), default);

        var thrown = (await call.Should().ThrowAsync<TaskCanceledException>()).Which;
        thrown.InnerException.Should().BeOfType<TimeoutException>();
        thrown.Message.Should().Contain("0.2");
    }

    [Fact]
    public async Task Headers_that_do_not_come_run_into_it_too()
    {
        var call = () => CallAsync(null, TimeSpan.FromMilliseconds(200), default);

        (await call.Should().ThrowAsync<TaskCanceledException>())
            .Which.InnerException.Should()
            .BeOfType<TimeoutException>();
    }

    [Fact]
    public async Task Who_gives_up_hears_of_no_timeout()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var call = () => CallAsync(new Dripping(), TimeSpan.FromMinutes(1), source.Token);

        var thrown = (await call.Should().ThrowAsync<OperationCanceledException>()).Which;
        thrown.CancellationToken.Should().Be(source.Token);
        thrown.InnerException.Should().NotBeOfType<TimeoutException>();
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_no_answer()
    {
        var broken = new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
        var call = () => CallAsync(new Dripping(broken), Timeout.InfiniteTimeSpan, default);

        var thrown = (await call.Should().ThrowAsync<HttpRequestException>()).Which;
        thrown.HttpRequestError.Should().Be(HttpRequestError.ResponseEnded);
        thrown.InnerException.Should().BeSameAs(broken);
    }

    private static async Task CallAsync(Stream? body, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var wire = new Wire(body);
        using var http = new HttpClient(wire) { Timeout = timeout };
        var client = Pantry.Json.Client(http, new ContractClientOptions { Endpoint = new Uri("http://127.0.0.1/") });
        var method = client.GetType().GetMethod("ListJarsAsync")!;
        var input = Activator.CreateInstance(Pantry.Json.Shape("ListJarsInput"));
        await (Task)method.Invoke(client, [input, cancellationToken])!;
    }

    /// <summary>Answers with a body; without one, never.</summary>
    private sealed class Wire(Stream? body) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            if (body is null)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body!) };
        }
    }

    /// <summary>Gives a blank now and then, for ever or until it breaks.</summary>
    private sealed class Dripping(Exception? end = null) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await Task.Delay(10, cancellationToken);
            buffer.Span[0] = (byte)' ';
            return end is null ? 1 : throw end;
        }
    }
}
