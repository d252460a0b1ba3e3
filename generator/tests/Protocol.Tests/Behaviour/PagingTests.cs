using System.Text;
using System.Text.Json;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Listings whose pages name pages that were read before.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData(null, "ab", 3)]
    [InlineData(null, "aa", 2)]
    [InlineData(null, "abcb", 4)]
    [InlineData("a", "aa", 1)]
    [InlineData("a", "ba", 2)]
    public async Task A_listing_that_comes_back_to_a_page_ends_with_an_error(string? first, string next, int pages)
    {
        var (read, error) = await WalkAsync(first, call => next[call % next.Length].ToString());

        read.Should().Be(pages);
        error.Should().BeOfType<ContractResponseException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_listing_that_ends_is_read_to_its_end(string? last)
    {
        var (read, error) = await WalkAsync(null, call => call < 40 ? $"t{call}" : last);

        read.Should().Be(41);
        error.Should().BeNull();
    }

    private static async Task<(int Read, Exception? Error)> WalkAsync(string? first, Func<int, string?> next)
    {
        var calls = 0;
        using var wire = new FakeHttp(_ =>
        {
            // A walk that would not end fails here.
            calls.Should().BeLessThan(50);
            var body = JsonSerializer.Serialize(new { next = next(calls++) });
            return new ContractResponse { StatusCode = 200, Body = Encoding.UTF8.GetBytes(body) };
        });
        using var http = new HttpClient(wire);
        var client = Pantry.Json.Client(http, new ContractClientOptions { Endpoint = new Uri("http://127.0.0.1/") });
        var type = Pantry.Json.Shape("ListJarsInput");
        var input = Activator.CreateInstance(type)!;
        type.GetProperty("Token")!.SetValue(input, first);

        var pages =
            (IAsyncEnumerable<object>)
                client.GetType().GetMethod("ListJarsPagesAsync")!.Invoke(client, [input, CancellationToken.None])!;
        var read = 0;
        var error = await Record.ExceptionAsync(async () =>
        {
            await foreach (var _ in pages)
            {
                read++;
            }
        });
        return (read, error);
    }
}
