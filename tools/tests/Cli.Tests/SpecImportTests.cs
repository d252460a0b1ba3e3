using System.IO.Compression;
using System.Text.Json;

namespace LightsailContract.Cli.Tests;

public sealed class SpecImportTests : IDisposable
{
    private const string Model = """
        {
          "version": "2.0",
          "metadata": { "protocol": "json", "jsonVersion": "1.1", "apiVersion": "2026-01-01", "serviceId": "Todo", "targetPrefix": "Todo" },
          "operations": {
            "GetTask": { "name": "GetTask", "http": { "method": "POST", "requestUri": "/" }, "input": { "shape": "GetTaskRequest" }, "output": { "shape": "Task" } },
            "PutTask": { "name": "PutTask", "http": { "method": "POST", "requestUri": "/" }, "input": { "shape": "Task" } }
          },
          "shapes": {
            "GetTaskRequest": { "type": "structure", "members": { "id": { "shape": "TaskId" } } },
            "Task": { "type": "structure", "members": { "id": { "shape": "TaskId" }, "state": { "shape": "State" } } },
            "TaskId": { "type": "string", "max": 20, "documentation": "An id." },
            "State": { "type": "string", "enum": ["open", "done"] }
          }
        }
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_model_becomes_a_contract_that_reads_without_a_finding()
    {
        var run = await ImportAsync(_folder.Write("service-2.json", Model));

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("Todo: 2 operations, 4 shapes; written to").And.Contain("0 unexplained");
        run.Output.Split('\n').Skip(1).Should().OnlyContain(line => line.Length <= 80);
        (await CliRun.OfAsync("spec", "lint", Contract)).Output.Should().Contain("0 errors, 2 warnings");
    }

    [Fact]
    public async Task Without_a_file_the_contract_goes_to_standard_output_and_the_rest_to_standard_error()
    {
        var run = await CliRun.OfAsync("spec", "import", "--from", "botocore", _folder.Write("service-2.json", Model));

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().StartWith("# yaml-language-server").And.NotContain("unexplained");
        run.Error.Should().Contain("0 unexplained");
    }

    [Fact]
    public async Task Some_operations_are_added_to_those_of_the_file()
    {
        var model = _folder.Write("service-2.json", Model);
        await CliRun.OfAsync("spec", "import", "--from", "botocore", model, "--operations", "PutTask", "-o", Contract);

        await CliRun.OfAsync("spec", "import", "--from", "botocore", model, "--operations", "GetTask", "-o", Contract);

        File.ReadAllText(Contract).Should().Contain("GetTask:").And.Contain("PutTask:");
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        var model = _folder.Write("service-2.json", Model);
        await ImportAsync(model);
        var (text, time) = (File.ReadAllText(Contract), File.GetLastWriteTimeUtc(Contract));

        var run = await ImportAsync(model);

        run.Output.Should().Contain("is up to date");
        File.ReadAllText(Contract).Should().Be(text);
        File.GetLastWriteTimeUtc(Contract).Should().Be(time);
    }

    [Fact]
    public async Task What_people_wrote_stays_where_the_facts_stay()
    {
        const string mine = """
            # My own head.
            contract: 1
            service: Todo
            settings: { apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: Todo }

            shapes:
              # ── Tasks ──
              Task:
                type: structure
                documentation: What is to be done.
                members:
                  # The state first.
                  state: { target: State, documentation: How far it is. }
                  id: TaskId   # as given
              TaskId: { type: string, length: { min: 0, max: 20 }, documentation: Names it. }

              # Gone in the new model.
              Old: { type: string, length: 3 }

              State:
                type: enum
                documentation: How far a task is.
                values: [ { value: done, documentation: It is done. }, open ]
              GetTaskRequest: { type: structure, members: { id: TaskId } }

            operations:
              PutTask: { input: Task }
              # Reads one.
              GetTask: { documentation: Gets one., input: GetTaskRequest, output: Task }

            commonErrors:   # Nothing that an import knows of.
              - { code: Oops, fault: server, httpStatus: [500] }
            """;
        File.WriteAllText(Contract, mine);
        var model = Model
            .Replace("\"done\"]", "\"done\", \"dropped\"]", StringComparison.Ordinal)
            .Replace("\"state\":", "\"note\": { \"shape\": \"TaskId\" }, \"state\":", StringComparison.Ordinal);

        var run = await ImportAsync(_folder.Write("service-2.json", model));

        run.ExitCode.Should().Be(0, run.Error);
        var text = File.ReadAllText(Contract);
        text.Should()
            .StartWith("# My own head.\n")
            .And.Contain(
                "      # The state first.\n      state: { target: State, documentation: How far it is. }\n      id: TaskId   # as given\n      note: TaskId\n"
            )
            .And.Contain("values: [{ value: done, documentation: It is done. }, open, dropped]")
            .And.Contain(
                "  # Reads one.\n  GetTask: { documentation: Gets one., input: GetTaskRequest, output: Task }\n"
            )
            .And.Contain("commonErrors:   # Nothing that an import knows of.\n")
            .And.Contain("  TaskId: { type: string, documentation: Names it., length: { max: 20 } }\n\n  State:\n")
            .And.NotContain("Old");
        (await ImportAsync(_folder["service-2.json"])).Output.Should().Contain("is up to date");
    }

    [Fact]
    public async Task A_folder_of_compressed_files_is_one_service()
    {
        var folder = Directory.CreateDirectory(_folder["2026-01-01"]).FullName;
        Pack(Path.Combine(folder, "service-2.json.gz"), Model);
        Pack(
            Path.Combine(folder, "paginators-1.json.gz"),
            """{"pagination":{"GetTask":{"input_token":"id","output_token":"id"}}}"""
        );
        File.WriteAllText(Path.Combine(folder, "waiters-2.json"), """{"version":2,"waiters":{}}""");

        var run = await ImportAsync(_folder.Path);

        run.ExitCode.Should().Be(0, run.Error);
        File.ReadAllText(Contract).Should().Contain("paginated: { inputToken: id, outputToken: id }");
        run.Output.Should().Contain("waiters");
    }

    [Fact]
    public async Task Some_operations_are_imported_alone()
    {
        var run = await ImportAsync(_folder.Write("service-2.json", Model), "--operations", "GetTask");

        run.Output.Should().Contain("Todo: 1 operations").And.Contain("not selected");
        File.ReadAllText(Contract).Should().NotContain("PutTask");
    }

    [Fact]
    public async Task Reports_name_each_loss_and_its_place()
    {
        var model = _folder.Write(
            "service-2.json",
            Model.Replace("\"max\"", "\"hue\": 1, \"max\"", StringComparison.Ordinal)
        );

        var run = await ImportAsync(
            model,
            "--report",
            $"json={_folder["l.json"]}",
            "--report",
            $"md={_folder["l.md"]}"
        );

        run.ExitCode.Should().Be(1, "a fact is lost for no known reason");
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["l.json"]));
        json.RootElement.GetProperty("unexplained").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("losses")
            .EnumerateArray()
            .Should()
            .Contain(loss =>
                loss.GetProperty("path").GetString() == "shapes.TaskId.hue" && loss.GetProperty("line").GetInt32() == 11
            );
        File.ReadAllText(_folder["l.md"])
            .Should()
            .Contain("| fixed by protocol | 4 |")
            .And.Contain("`shapes.TaskId.hue`");
    }

    [Theory]
    [InlineData("rules.rules.yaml", "does not write a rules file")]
    [InlineData(".", "is a folder")]
    public async Task Some_outputs_are_refused(string name, string reason)
    {
        var run = await CliRun.OfAsync(
            "spec",
            "import",
            "--from",
            "botocore",
            _folder.Write("service-2.json", Model),
            "-o",
            _folder[name]
        );

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(reason);
    }

    [Fact]
    public async Task Another_service_s_file_is_not_overwritten()
    {
        const string other =
            "contract: 1\nservice: Other\nsettings: { apiVersion: 2026-01-01, protocol: awsQuery }\nshapes: {}\n";
        File.WriteAllText(Contract, other);

        var run = await ImportAsync(_folder.Write("service-2.json", Model));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("The file describes 'Other', the input 'Todo'.");
        File.ReadAllText(Contract).Should().Be(other);
    }

    [Fact]
    public async Task What_makes_no_valid_contract_is_named_at_its_place_in_the_input()
    {
        var model = Model.Replace(
            "\"State\": { \"type\": \"string\"",
            "\"Loop\": { \"type\": \"list\", \"member\": { \"shape\": \"Loop\" } },\n\"State\": { \"type\": \"string\"",
            StringComparison.Ordinal
        );

        var run = await ImportAsync(_folder.Write("service-2.json", model));

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("service-2.json(12,");
        File.Exists(Contract).Should().BeFalse();
    }

    private string Contract => _folder["todo.contract.yaml"];

    private Task<CliRun> ImportAsync(string input, params string[] more) =>
        CliRun.OfAsync(["spec", "import", "--from", "botocore", input, "-o", Contract, .. more]);

    private static void Pack(string path, string text)
    {
        using var stream = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
