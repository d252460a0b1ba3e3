using System.Text.Json;

namespace LightsailContract.Cli.Tests;

public sealed class SpecDiffTests : IDisposable
{
    private const string Old = """
        contract: 1
        service: Todo
        settings: { apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: Todo }
        shapes:
          Task: { type: structure, members: { title: String, note: String } }
        operations:
          AddTask: { input: Task }

        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Equal_contracts_exit_0()
    {
        var file = _folder.Write("old.contract.yaml", Old);

        var run = await CliRun.OfAsync("spec", "diff", file, file, "--fail-on", "any");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Be("No difference.\n");
    }

    [Theory]
    [InlineData("text", "Task.note: the member is removed [member-removed]")]
    [InlineData("md", "| Task.note | the member is removed |")]
    public async Task A_removed_member_breaks(string format, string text)
    {
        var run = await Compare(", note: String", "", "--format", format);

        run.ExitCode.Should().Be(1, run.Error);
        run.Output.Should().Contain(text);
        run.Output.Split('\n')
            .Where(line => format == "text" && line.Length > 80 && !line.Contains('/'))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public async Task Json_and_sarif_have_the_place()
    {
        using var json = JsonDocument.Parse((await Compare(", note: String", "", "--format", "json")).Output);
        var change = json.RootElement.GetProperty("changes")[0];
        change.GetProperty("old").GetProperty("line").GetInt32().Should().Be(5);
        change.GetProperty("severities").GetProperty("source").GetString().Should().Be("breaking");

        using var sarif = JsonDocument.Parse((await Compare(", note: String", "", "--format", "sarif")).Output);
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        result.GetProperty("level").GetString().Should().Be("error");
        result.GetProperty("ruleId").GetString().Should().Be("member-removed");
    }

    [Fact]
    public async Task A_compatible_change_counts_only_if_asked()
    {
        (await Compare("title: String", "title: { target: String, documentation: What. }")).ExitCode.Should().Be(0);
        (await Compare("title: String", "title: { target: String, documentation: What. }", "--fail-on", "any"))
            .ExitCode.Should()
            .Be(1);
    }

    [Fact]
    public async Task A_missing_file_exits_2() =>
        (await CliRun.OfAsync("spec", "diff", _folder["no.yaml"], _folder["no.yaml"])).ExitCode.Should().Be(2);

    private Task<CliRun> Compare(string before, string after, params string[] options) =>
        CliRun.OfAsync([
            "spec",
            "diff",
            _folder.Write("old.contract.yaml", Old),
            _folder.Write("new.contract.yaml", Old.Replace(before, after, StringComparison.Ordinal)),
            .. options,
        ]);
}
