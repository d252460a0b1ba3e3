namespace LightsailContract.Cli.Tests;

public sealed class SpecUpdateTests : IDisposable
{
    private const string Model = """
        {
          "version": "2.0",
          "metadata": { "protocol": "json", "jsonVersion": "1.1", "apiVersion": "2026-01-01", "serviceId": "Todo", "targetPrefix": "Todo" },
          "operations": {
            "GetTask": { "name": "GetTask", "http": { "method": "POST", "requestUri": "/" }, "input": { "shape": "GetTaskRequest" }, "output": { "shape": "Task" } }
          },
          "shapes": {
            "GetTaskRequest": { "type": "structure", "members": { "id": { "shape": "TaskId" } } },
            "Task": { "type": "structure", "members": { "id": { "shape": "TaskId" }, "state": { "shape": "State" } } },
            "TaskId": { "type": "string", "max": 20 },
            "State": { "type": "string", "enum": ["open", "done"] }
          }
        }
        """;

    private const string Rules = """
        contract: 1
        service: Todo
        secrets: [Task.id]

        """;

    private readonly ScratchFolder _folder = new();

    private string Contract => Path.Combine(_folder.Path, "todo.contract.yaml");

    private string Code => Path.Combine(_folder.Path, "code");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_did_not_change_is_up_to_date()
    {
        await StartAsync();

        var run = await UpdateAsync(Model);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("Everything is up to date");
    }

    [Fact]
    public async Task A_change_is_written_with_its_code_and_reported()
    {
        await StartAsync();
        var report = Path.Combine(_folder.Path, "pull-request.md");

        var run = await UpdateAsync(
            Model.Replace("\"done\"", "\"done\", \"late\"", StringComparison.Ordinal),
            "--report",
            $"md={report}"
        );

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().Contain("State").And.Contain("emitted files differ");
        File.ReadAllText(Contract).Should().Contain("late");
        Directory
            .GetFiles(Code, "State.g.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Should()
            .ContainSingle(text => text.Contains("late", StringComparison.Ordinal));
        File.ReadAllText(report)
            .Should()
            .StartWith("# Update of Todo")
            .And.Contain("- [ ] ")
            .And.Contain("## Changes of the contract")
            .And.Contain("State.late");
        (await UpdateAsync(Model.Replace("\"done\"", "\"done\", \"late\"", StringComparison.Ordinal)))
            .Output.Should()
            .Contain("Everything is up to date");
    }

    [Theory]
    [InlineData("breaking", 1)]
    [InlineData("any", 1)]
    public async Task A_breaking_change_exits_1_and_is_written(string failOn, int exitCode)
    {
        await StartAsync();

        var run = await UpdateAsync(
            Model.Replace(
                "\"state\": { \"shape\": \"State\" }",
                "\"status\": { \"shape\": \"State\" }",
                StringComparison.Ordinal
            ),
            "--fail-on",
            failOn
        );

        run.ExitCode.Should().Be(exitCode, run.Error);
        run.Output.Should().Contain("Somebody is broken");
        File.ReadAllText(Contract).Should().Contain("status");
    }

    [Fact]
    public async Task Rules_that_do_not_fit_any_more_leave_every_file_as_it_was()
    {
        await StartAsync();
        var before = Snapshot();

        var run = await UpdateAsync(
            Model
                .Replace("\"Task\": {", "\"Work\": {", StringComparison.Ordinal)
                .Replace(
                    "\"output\": { \"shape\": \"Task\" }",
                    "\"output\": { \"shape\": \"Work\" }",
                    StringComparison.Ordinal
                )
        );

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("todo.rules.yaml(3,").And.Contain("nothing is written");
        Snapshot().Should().Equal(before);
    }

    [Fact]
    public async Task A_check_writes_nothing()
    {
        await StartAsync();
        var before = Snapshot();

        var run = await UpdateAsync(Model.Replace("\"max\": 20", "\"max\": 30", StringComparison.Ordinal), "--check");

        run.Output.Should().Contain("would change; nothing is written");
        Snapshot().Should().Equal(before);
    }

    [Fact]
    public async Task A_source_that_does_not_say_how_operations_page_leaves_the_paging()
    {
        await StartAsync();
        var paged = File.ReadAllText(Contract)
            .Replace(
                "    output: Task",
                "    output: Task\n    paginated: { inputToken: id, outputToken: id }",
                StringComparison.Ordinal
            );
        paged.Should().Contain("paginated");
        File.WriteAllText(Contract, paged);

        var run = await UpdateAsync(Model);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        File.ReadAllText(Contract).Should().Be(paged);
    }

    [Fact]
    public async Task A_foreign_file_in_the_way_leaves_every_file_as_it_was()
    {
        await StartAsync();
        var file = Directory.GetFiles(Code, "State.g.cs", SearchOption.AllDirectories).Single();
        File.WriteAllText(file, "// mine\n");
        var before = Snapshot();

        var run = await UpdateAsync(Model.Replace("\"done\"", "\"late\"", StringComparison.Ordinal));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("State.g.cs");
        Snapshot().Should().Equal(before);
    }

    [Fact]
    public async Task Rules_that_were_corrected_after_a_rename_are_taken()
    {
        await StartAsync();
        var renamed = Model
            .Replace("\"Task\": {", "\"Work\": {", StringComparison.Ordinal)
            .Replace(
                "\"output\": { \"shape\": \"Task\" }",
                "\"output\": { \"shape\": \"Work\" }",
                StringComparison.Ordinal
            );
        _folder.Write("todo.rules.yaml", Rules.Replace("Task.id", "Work.id", StringComparison.Ordinal));

        var run = await UpdateAsync(renamed);

        run.ExitCode.Should().Be(1, run.Error);
        run.Output.Should().Contain("is updated");
        (await UpdateAsync(renamed)).Output.Should().Contain("Everything is up to date");
    }

    [Fact]
    public async Task A_report_does_not_replace_the_contract()
    {
        await StartAsync();
        var before = Snapshot();

        var run = await UpdateAsync(Model, "--report", $"md={Contract}");

        run.ExitCode.Should().Be(2);
        Snapshot().Should().Equal(before);
    }

    private async Task StartAsync()
    {
        (
            await CliRun.OfAsync(
                "spec",
                "import",
                "--from",
                "botocore",
                _folder.Write("service-2.json", Model),
                "-o",
                Contract
            )
        )
            .ExitCode.Should()
            .Be(0);
        _folder.Write("todo.rules.yaml", Rules);
        (await UpdateAsync(Model)).ExitCode.Should().Be(0);
    }

    private async Task<CliRun> UpdateAsync(string model, params string[] options) =>
        await CliRun.OfAsync([
            "spec",
            "update",
            "--from",
            "botocore:" + _folder.Write("service-2.json", model),
            Contract,
            "-o",
            Code,
            .. options,
        ]);

    private Dictionary<string, string> Snapshot() =>
        Directory
            .GetFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("service-2.json", StringComparison.Ordinal))
            .ToDictionary(path => path, File.ReadAllText);
}
