using System.Diagnostics;
using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Texts on which a pattern that needs backtracking takes for ever.</summary>
public sealed class SlowPatternTests
{
    private const string Shapes = """
        shapes:
          Slow: { type: string, pattern: '^(?!x)(a+)+$' }
          SlowList: { type: list, member: Slow }
          SlowMap: { type: map, key: Slow, value: Slow }
          Request: { type: structure, members: { list: SlowList, map: SlowMap } }
        operations:
          Ask: { input: Request }

        """;

    private static readonly EmittedService Service = Pantry.Service("awsJson1_1, targetPrefix: Pantry", Shapes);

    [Theory]
    [InlineData("""{"list":[LIST]}""")]
    [InlineData("""{"map":{MAP}}""")]
    public async Task All_of_a_request_have_one_budget(string body)
    {
        var text = new string('a', 40) + "!";
        body = body.Replace("LIST", string.Join(',', Enumerable.Repeat($"\"{text}\"", 60)))
            .Replace("MAP", string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"{text}{i}\":\"a\"")));
        var request = Pantry.Request("Ask", Encoding.UTF8.GetBytes(body));
        var service = Service;
        var clock = Stopwatch.StartNew();

        var answer = await Pantry.AskAsync(service, request);

        answer.Status.Should().Be(400);
        answer.Body.Should().Contain("20 or more members");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10), "60 timeouts of 250 ms are 15 s");

        // The next request has its own.
        (await Pantry.AskAsync(Service, Pantry.Request("Ask", """{"list":["aaa"]}"""u8.ToArray())))
            .Status.Should()
            .Be(200);
    }

    [Fact]
    public void A_bounded_search_ends_where_its_bound_is_reached()
    {
        var input = Activator.CreateInstance(Service.Shape("Request"))!;
        var list = Enumerable.Repeat(new string('a', 40) + "!", 60).ToValueList();
        input.GetType().GetProperty("List")!.SetValue(input, list);
        var violations = new ViolationList(2);
        var clock = Stopwatch.StartNew();

        ((IContractValidatable)input).Validate(violations);

        violations.Should().HaveCount(2);
        violations.IsTruncated.Should().BeTrue();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }
}
