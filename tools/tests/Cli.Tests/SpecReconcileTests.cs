using System.Text.Json;

namespace LightsailContract.Cli.Tests;

public sealed class SpecReconcileTests : IDisposable
{
    private const string Contract = """
        contract: 1
        service: Todo
        settings: { apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: Todo }
        shapes:
          PutTask: { type: structure, members: { task: { target: TaskId, required: true }, state: State } }
          TaskId: { type: string, length: { max: 20 } }
          State: { type: enum, values: [open, done] }
        operations:
          Put: { input: PutTask }

        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_that_agree_exit_0()
    {
        var run = await ReconcileAsync(Contract);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("differences: 0 explained, 0 not explained");
    }

    [Fact]
    public async Task A_difference_has_both_places_and_exits_1()
    {
        var run = await ReconcileAsync(Contract.Replace("max: 20", "max: 21", StringComparison.Ordinal));

        run.ExitCode.Should().Be(1);
        run.Output.Should()
            .Contain("TaskId.length: maximum: the contract has 20, the contract input 21")
            .And.Contain("todo.contract.yaml(6,")
            .And.Contain("other.yaml(6,");
        run.Output.Split('\n')
            .Where(line => !line.Contains(".yaml", StringComparison.Ordinal))
            .Should()
            .OnlyContain(line => line.Length <= 90);
    }

    [Fact]
    public async Task A_disagreement_explains_a_difference_and_one_that_nothing_shows_is_stale()
    {
        const string rules = """
            sources: { page: { title: A page, kind: aws-reference, document: other.yaml } }
            disagreements:
              - about: State.done
                statement: The page is older than the state.
                positions: { page: lacks it }
              - about: State.open
                statement: Nobody says so.
                positions: { page: lacks it }

            """;

        var run = await ReconcileAsync(Contract.Replace("[open, done]", "[open]", StringComparison.Ordinal), rules);

        run.ExitCode.Should().Be(1);
        run.Output.Should()
            .Contain("differences: 1 explained, 0 not explained")
            .And.Contain("no document shows the disagreement about State.open")
            .And.NotContain("disagreement about State.done");
    }

    [Fact]
    public async Task The_reports_have_every_fact()
    {
        var (json, markdown) = (Path.Combine(_folder.Path, "facts.json"), Path.Combine(_folder.Path, "facts.md"));

        await ReconcileAsync(
            Contract.Replace(", required: true", "", StringComparison.Ordinal),
            "",
            "--report",
            $"json={json}",
            "--report",
            $"md={markdown}"
        );

        using var document = JsonDocument.Parse(File.ReadAllText(json));
        var facts = document.RootElement.GetProperty("services")[0].GetProperty("inputs")[0].GetProperty("facts");
        facts
            .EnumerateArray()
            .Count(fact => fact.GetProperty("verdict").GetString() == "agrees")
            .Should()
            .BeGreaterThan(5);
        facts
            .EnumerateArray()
            .Should()
            .ContainSingle(fact => fact.GetProperty("verdict").GetString() == "missingInInput")
            .Which.GetProperty("about")
            .GetString()
            .Should()
            .Be("PutTask.task.required");
        File.ReadAllText(markdown).Should().Contain("### Not explained").And.Contain("| PutTask.task.required |");
    }

    [Fact]
    public async Task An_input_of_another_service_exits_2()
    {
        var run = await ReconcileAsync(Contract.Replace("service: Todo", "service: Other", StringComparison.Ordinal));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("it describes Other, and no contract here does");
    }

    [Theory]
    [InlineData("pdf:other.yaml", "expected KIND:INPUT")]
    [InlineData("contract:missing.yaml", "It does not exist")]
    public async Task An_input_that_cannot_be_used_exits_2(string with, string message)
    {
        var run = await CliRun.OfAsync("spec", "reconcile", _folder.Write("todo.yaml", Contract), "--with", with);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    private async Task<CliRun> ReconcileAsync(string other, string rules = "", params string[] options) =>
        await CliRun.OfAsync([
            "spec",
            "reconcile",
            _folder.Write("todo.contract.yaml", Contract + rules),
            "--with",
            "contract:" + _folder.Write("other.yaml", other),
            .. options,
        ]);
}
