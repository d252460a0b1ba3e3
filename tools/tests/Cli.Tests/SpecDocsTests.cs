using LightsailContract.Tests;

namespace LightsailContract.Cli.Tests;

public sealed class SpecDocsTests : IDisposable
{
    private static readonly string[] Todo =
    [
        RepositoryRoot.At("spec/corpus/valid/todo.contract.yaml"),
        RepositoryRoot.At("spec/corpus/valid/todo.rules.yaml"),
    ];

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pages_are_written_once_and_a_file_of_others_stays()
    {
        var folder = _folder["pages"];

        var first = await CliRun.OfAsync(["spec", "docs", .. Todo, "-o", folder]);
        var second = await CliRun.OfAsync(["spec", "docs", .. Todo, "-o", folder]);
        File.WriteAllText(Path.Combine(folder, "index.html"), "mine");
        File.Delete(Path.Combine(folder, "rules.html"));
        var third = await CliRun.OfAsync(["spec", "docs", .. Todo, "-o", folder]);

        first.Output.Should().Be("9 files, 9 changed\n", first.Error);
        second.Output.Should().Be("9 files, 0 changed\n");
        third.ExitCode.Should().Be(2);
        third.Error.Should().Contain("index.html: this program did not write this file");
        File.ReadAllText(Path.Combine(folder, "index.html")).Should().Be("mine");
        File.Exists(Path.Combine(folder, "rules.html")).Should().BeFalse("nothing is written by halves");
    }

    [Fact]
    public async Task A_template_of_a_user_makes_a_file()
    {
        var template = _folder.Write("names.txt.sbn", "{{ for o in contract.operations }}{{ o.name }} {{ end }}");

        var docs = await CliRun.OfAsync(["spec", "docs", .. Todo, "--template", template, "-o", _folder["new"]]);
        var printed = await CliRun.OfAsync(["generate", .. Todo, "--template", template, "-o", "-"]);
        var inFolder = await CliRun.OfAsync(["generate", .. Todo, "--template", template, "-o", _folder.Path]);

        docs.ExitCode.Should().Be(0, docs.Error);
        inFolder.ExitCode.Should().Be(0, inFolder.Error);
        printed.Output.Should().Be("AddItem CreateList DeleteList GetItems GetLists Ping RemoveItem ");
        File.ReadAllText(_folder["new/names.txt"]).Should().Be(printed.Output);
        File.ReadAllText(_folder["names.txt"]).Should().Be(printed.Output);
    }

    [Fact]
    public async Task A_mistake_in_a_template_has_a_place_and_nothing_is_written()
    {
        var template = _folder.Write("names.txt.sbn", "a\n{{ contract.nothing }}");

        var run = await CliRun.OfAsync(["generate", .. Todo, "--template", template, "-o", _folder["out.txt"]]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"{template}(2,13): error: Cannot get member with name nothing.");
        File.Exists(_folder["out.txt"]).Should().BeFalse();
    }
}
