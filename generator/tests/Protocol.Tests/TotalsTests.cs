using System.Text.Json;
using LightsailContract.Protocol.Tests.Cases;

namespace LightsailContract.Protocol.Tests;

public sealed class TotalsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("json", "input", 54)]
    [InlineData("json", "output", 58)]
    [InlineData("json_1_0", "input", 21)]
    [InlineData("json_1_0", "output", 32)]
    [InlineData("json_1_0-query-compatible", "input", 1)]
    [InlineData("json_1_0-query-compatible", "output", 2)]
    [InlineData("query", "input", 38)]
    [InlineData("query", "output", 38)]
    public async Task Every_case_runs_on_both_sides(string protocol, string direction, int published)
    {
        Assert.SkipWhen(PublishedCases.Folder is null, PublishedCases.Missing);
        var cases = PublishedCases
            .All.Values.Where(it => it.Protocol == protocol && it.Direction == direction)
            .ToList();
        cases.Should().HaveCount(published);
        foreach (var side in CaseRunner.Sides)
        {
            var ignored = cases.Count(it => IgnoredCases.Reason(side, it) is not null);
            var failed = 0;
            foreach (var it in cases.Where(it => IgnoredCases.Reason(side, it) is null))
            {
                failed += await FailsAsync(side, it) ? 1 : 0;
            }

            output.WriteLine(
                $"{protocol} {direction} {side}: {cases.Count - ignored - failed} passed, {ignored} ignored, {failed} failed"
            );
            failed.Should().Be(0);
        }
    }

    [Fact]
    public void Nothing_is_left_out_that_botocore_does_not_leave_out()
    {
        Assert.SkipWhen(PublishedCases.Folder is null, PublishedCases.Missing);
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(PublishedCases.Folder!, "ignore-list.json")));
        foreach (var (line, reason) in IgnoredCases.All)
        {
            var key = line.Split(' ')[1];
            PublishedCases.All.Should().ContainKey(key, "a line of known-failing.txt names a case");
            IsOnList(PublishedCases.All[key], list.RootElement)
                .Should()
                .BeTrue($"{line} must not be left out: {reason}");
        }
    }

    private static bool IsOnList(ProtocolCase it, JsonElement list) =>
        Names(list.GetProperty("general"), it.Direction, "suites").Contains(it.SuiteName)
        || Names(list.GetProperty("protocols").GetProperty(it.Protocol), it.Direction, "cases").Contains(it.Id);

    private static IEnumerable<string?> Names(JsonElement scope, string direction, string kind) =>
        scope.TryGetProperty(direction, out var lists) && lists.TryGetProperty(kind, out var names)
            ? names.EnumerateArray().Select(name => name.GetString())
            : [];

    private static async Task<bool> FailsAsync(string side, ProtocolCase it)
    {
        try
        {
            await CaseRunner.RunAsync(side, it);
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }
}
