using System.Text.Json;

namespace LightsailContract.Cli.Tests;

public sealed class SpecExportTests : IDisposable
{
    private const string Contract = """
        contract: 1
        service: Todo
        settings: { apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: Todo }
        shapes:
          Task: { type: structure, members: { id: String, secret: { target: String, sensitive: true } } }
        operations:
          PutTask: { input: Task }
        sources:
          page: { title: A page, kind: boto3 }

        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("smithy", "smithy")]
    [InlineData("openapi", "openapi")]
    [InlineData("jsonschema", "$schema")]
    [InlineData("botocore", "metadata")]
    public async Task Each_form_goes_to_standard_output_and_its_losses_to_standard_error(string form, string key)
    {
        var run = await CliRun.OfAsync("spec", "export", "--to", form, _folder.Write("todo.contract.yaml", Contract));

        run.ExitCode.Should().Be(0, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.TryGetProperty(key, out _).Should().BeTrue();
        run.Error.Should().Contain("not in " + form).And.Contain("source");
    }

    [Fact]
    public async Task A_report_names_each_loss_at_its_place_in_the_contract()
    {
        var file = _folder.Write("todo.contract.yaml", Contract);

        var run = await CliRun.OfAsync([
            "spec",
            "export",
            "--to",
            "openapi",
            file,
            "-o",
            _folder["api.json"],
            "--report",
            $"json={_folder["l.json"]}",
        ]);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().BeEmpty();
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["l.json"]));
        json.RootElement.GetProperty("losses")
            .EnumerateArray()
            .Select(loss => (loss.GetProperty("kind").GetString(), loss.GetProperty("line").GetInt32()))
            .Should()
            .BeEquivalentTo([("sensitive", 5), ("source", 9)]);
    }

    [Fact]
    public async Task What_is_exported_can_be_imported_again()
    {
        var file = _folder.Write("todo.contract.yaml", Contract);
        await CliRun.OfAsync("spec", "export", "--to", "smithy", file, "-o", _folder["model.json"]);

        var run = await CliRun.OfAsync("spec", "import", "--from", "smithy", _folder["model.json"], "-o", file);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("is up to date").And.Contain(" 0 unexplained");
        File.ReadAllText(file).Should().Be(Contract);
    }

    [Fact]
    public async Task Several_files_want_a_folder()
    {
        var paging = Contract.Replace(
            "PutTask: { input: Task }",
            "PutTask: { input: Task, output: Task, paginated: { inputToken: id, outputToken: id } }",
            StringComparison.Ordinal
        );
        var file = _folder.Write("todo.contract.yaml", paging);
        var folder = Directory.CreateDirectory(_folder["out"]).FullName;

        var refused = await CliRun.OfAsync("spec", "export", "--to", "botocore", file, "-o", _folder["one.json"]);
        var run = await CliRun.OfAsync("spec", "export", "--to", "botocore", file, "-o", folder);

        refused.ExitCode.Should().Be(2);
        refused.Error.Should().Contain("service-2.json, paginators-1.json");
        File.Exists(_folder["one.json"]).Should().BeFalse();
        run.ExitCode.Should().Be(0, run.Error);
        Directory
            .EnumerateFiles(folder)
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo("service-2.json", "paginators-1.json");
    }

    [Theory]
    [InlineData("wsdl", "expected one of botocore, jsonschema, openapi, smithy")]
    public async Task An_unknown_form_is_refused(string form, string reason)
    {
        var run = await CliRun.OfAsync("spec", "export", "--to", form, _folder.Write("todo.contract.yaml", Contract));

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(reason);
    }
}
