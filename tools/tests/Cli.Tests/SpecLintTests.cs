using System.Text.Json;

namespace LightsailContract.Cli.Tests;

public sealed class SpecLintTests : IDisposable
{
    private const string Good = """
        contract: 1
        service: Todo
        settings: { apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: Todo }
        shapes:
          Task: { type: string }
          PutTask: { type: structure, members: { task: Task } }
          Refused: { type: structure, error: client, members: { message: String } }
        operations:
          Put: { input: PutTask, errors: [Refused] }

        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_clean_contract_exits_0()
    {
        var run = await CliRun.OfAsync("spec", "lint", _folder.Write("todo.yaml", Good));

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain("0 errors, 0 warnings (Todo: 1 operations, 3 shapes");
    }

    [Fact]
    public async Task A_mistake_is_named_as_compilers_do_and_exits_1()
    {
        var file = _folder.Write("todo.yaml", Good.Replace("type: string", "type: sting", StringComparison.Ordinal));

        var run = await CliRun.OfAsync("spec", "lint", file);

        run.ExitCode.Should().Be(1);
        run.Output.Split('\n')[0].Should().MatchRegex(@"todo\.yaml\(5,\d+\): error LSC\d{4}: ");
    }

    [Fact]
    public async Task Json_holds_the_place()
    {
        var file = _folder.Write("todo.yaml", Good.Replace("type: string", "type: sting", StringComparison.Ordinal));

        var run = await CliRun.OfAsync("spec", "lint", "--json", file);

        run.ExitCode.Should().Be(1);
        using var document = JsonDocument.Parse(run.Output);
        var finding = document.RootElement.GetProperty("findings")[0];
        finding.GetProperty("file").GetString().Should().Be(file);
        finding.GetProperty("line").GetInt32().Should().Be(5);
        finding.GetProperty("severity").GetString().Should().Be("error");
        finding.GetProperty("id").GetString().Should().StartWith("LSC");
    }

    [Fact]
    public async Task Json_of_a_clean_contract_is_an_empty_list() =>
        (await CliRun.OfAsync("spec", "lint", "--json", _folder.Write("todo.yaml", Good)))
            .Output.Replace(" ", "", StringComparison.Ordinal)
            .Should()
            .Be("{\n\"findings\":[]\n}\n");

    [Fact]
    public async Task Bytes_that_are_no_text_are_named()
    {
        var file = _folder["binary.yaml"];
        File.WriteAllBytes(file, [.. "contract: 1\n"u8, 0xC3, 0x28]);

        var run = await CliRun.OfAsync("spec", "lint", file);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("is not UTF-8");
    }

    [Fact]
    public async Task A_folder_is_no_contract() =>
        (await CliRun.OfAsync("spec", "lint", _folder.Path)).ExitCode.Should().Be(2);

    [Theory]
    [InlineData("# lone\rreturn\n")]
    [InlineData("# next\u0085line\n")]
    [InlineData("# a \u2028 separator\n")]
    public async Task A_fix_counts_lines_as_YAML_does(string comment)
    {
        // What follows the line end is no comment any more, so it must be something that YAML allows there.
        var start = comment
            .Replace("return", "# return", StringComparison.Ordinal)
            .Replace("line\n", "# line\n", StringComparison.Ordinal)
            .Replace(" separator", "# separator", StringComparison.Ordinal);
        var file = _folder.Write(
            "todo.yaml",
            start + Good.Replace("type: string }", "type: string, length: { min: 0 } }", StringComparison.Ordinal)
        );

        var run = await CliRun.OfAsync("spec", "lint", "--fix", file);

        run.Output.Should().Contain("1 fixed, 0 errors, 0 warnings");
        File.ReadAllText(file).Should().Be(start + Good);
    }

    [Fact]
    public async Task A_list_below_its_key_is_reported_and_not_fixed()
    {
        var text = Good.Replace(
            "  Task: { type: string }",
            "  Task: { type: string }\n  Colour: { type: enum, values: [red, blue] }",
            StringComparison.Ordinal
        );
        text +=
            "enumAdditions:\n  Colour:\n    red: [page]\n    blue:\n    - page\nsources: { page: { title: A page, kind: boto3 } }\n";
        var file = _folder.Write("todo.yaml", text);

        var run = await CliRun.OfAsync("spec", "lint", "--fix", file);

        run.Output.Should().Contain("1 fixed, 0 errors").And.Contain("without 'blue'");
        File.ReadAllText(file).Should().Be(text.Replace("    red: [page]\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fix_changes_the_file_and_reports_the_rest()
    {
        var file = _folder.Write(
            "todo.yaml",
            Good.Replace("type: string }", "type: string, length: { min: 0 } }", StringComparison.Ordinal)
                .Replace(", errors: [Refused]", "", StringComparison.Ordinal)
        );
        (await CliRun.OfAsync("spec", "lint", file)).Output.Should().Contain("3 warnings; --fix fixes 1 of them");

        var run = await CliRun.OfAsync("spec", "lint", "--fix", file);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("1 fixed, 0 errors, 2 warnings").And.Contain("LSC4009").And.NotContain("LSC4014");
        File.ReadAllText(file).Should().Contain("Task: { type: string }");
    }
}
