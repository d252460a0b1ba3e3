using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;
using LightsailContract.Tests;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Text that is no Unicode: bytes that are no UTF-8, halves of surrogate pairs.</summary>
public sealed class BrokenTextTests
{
    private static readonly string[] Odd =
    [
        "\\ud800",
        "\\udc00x",
        "\\ud800\\ud800",
        "\u00ff",
        "\u00c0\u0080",
        "\u00ed\u00a0\u0080",
        "\\u0000",
        "\\",
        "\"",
        "\u0000",
        "{",
        "]",
        ":null,",
    ];

    [Theory]
    [InlineData("""{"\ud800abcd":"x","name":"plum"}""", 400)]
    [InlineData("""{"nam\ud800":"x","name":"plum"}""", 400)]
    [InlineData("""{"\u006eame":"plum"}""", 200)]
    [InlineData("{\"\u00ff\":1,\"name\":5}", 400)]
    [InlineData("{\"\u00ff\":1,\"name\":\"plum\"}", 200)]
    [InlineData("""{"name":"\ud800"}""", 400)]
    [InlineData("""{"name":"plum","photo":"\ud800aaa"}""", 400)]
    [InlineData("""{"name":"plum","photo":"AA\u003d="}""", 200)]
    [InlineData("""{"name":"plum","filledAt":"\ud800"}""", 400)]
    [InlineData("""{"name":"plum","labels":{"\ud800":1}}""", 400)]
    [InlineData("""{"name":"plum","kept":{"\ud800":1}}""", 400)]
    [InlineData("""{"name":"plum","kept":{"shelf\ud800":1}}""", 400)]
    [InlineData("""{"name":"plum","notes":{"\ud800":1}}""", 400)]
    [InlineData("""{"name":"plum","notes":["\ud800"]}""", 400)]
    [InlineData("""{"name":"plum","notes":["\ud83d\ude00"]}""", 200)]
    public async Task A_request_with_it_is_the_callers_fault(string body, int status)
    {
        var answer = await Pantry.AskAsync(Pantry.Json, Pantry.Request("PutJar", Encoding.Latin1.GetBytes(body)));

        answer.Status.Should().Be(status, answer.Body);
    }

    [Theory]
    [InlineData("""{"\ud800abcd":"x","name":"plum"}""")]
    [InlineData("{\"\u00ff\":1,\"name\":5}")]
    [InlineData("""{"name":"plum","photo":"\ud800aaa"}""")]
    public async Task A_response_with_it_cannot_be_read(string body)
    {
        using var wire = new FakeHttp(_ => Answer(200, body));
        var call = () => Pantry.CallAsync(Pantry.Json, "PutJar", wire);

        await call.Should().ThrowAsync<ContractResponseException>();
    }

    [Theory]
    [InlineData("""{"__type":"JarLost","\ud800":"x"}""")]
    [InlineData("""{"\ud800":"x","__type":"JarLost"}""")]
    [InlineData("{\"__type\":\"JarLost\",\"message\":\"\u00ff\"}")]
    public async Task An_error_with_it_is_still_an_error_of_its_status(string body)
    {
        using var wire = new FakeHttp(_ => Answer(404, body));
        var call = () => Pantry.CallAsync(Pantry.Json, "PutJar", wire);

        (await call.Should().ThrowAsync<ContractException>()).Which.StatusCode.Should().Be(404);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_comes_is_answered_by_the_contract(int seed)
    {
        const string Whole = """
            {"name":"plum","size":3,"photo":"AAAA","filledAt":1,"labels":{"sweet":1},"codes":{"x":2},"kept":{"box":"b"},"notes":{"n":["t"]},"nested":{"k":{"name":"pear"}}}
            """;
        var random = new Random(seed);
        for (var i = 0; i < Soak.Count(slice: 150, soak: 500); i++)
        {
            var bytes = Encoding.Latin1.GetBytes(Mutated(Whole, random));
            var answer = await Pantry.AskAsync(Pantry.Json, Pantry.Request("PutJar", bytes));
            answer.Status.Should().BeOneOf([200, 400], $"of {Encoding.Latin1.GetString(bytes)}: {answer.Body}");

            using var wire = new FakeHttp(_ => Answer(i % 2 == 0 ? 200 : 404, Encoding.Latin1.GetString(bytes)));
            var call = await Record.ExceptionAsync(() => Pantry.CallAsync(Pantry.Json, "PutJar", wire));
            (call is null or ContractException).Should().BeTrue($"{call} of {Encoding.Latin1.GetString(bytes)}");
        }
    }

    private static ContractResponse Answer(int status, string body) =>
        new() { StatusCode = status, Body = Encoding.Latin1.GetBytes(body) };

    private static string Mutated(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            var removed = random.Next(3) == 0 ? Math.Min(random.Next(4), text.Length - at) : 0;
            text = text.Remove(at, removed).Insert(at, Odd[random.Next(Odd.Length)]);
        }

        return text;
    }
}
