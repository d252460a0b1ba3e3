using System.Text.Json.Nodes;

namespace LightsailContract.Cli.Tests;

/// <summary>A report goes where its path leads, and never replaces what is no regular file.</summary>
public sealed class ReportPlaceTests : IDisposable
{
    private static readonly string[] Short = ["verify", "--service", "Lightsail", "--runs", "0", "--rules", "secret*"];

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task With_a_minus_standard_output_has_the_report_alone()
    {
        var run = await CliRun.OfAsync([.. Short, "--report", "json=-"]);

        run.ExitCode.Should().Be(0, run.Error);
        JsonNode.Parse(run.Output)!["rules"].Should().NotBeNull();
        run.Error.Should().Contain("No rule is broken");
        File.Exists("-").Should().BeFalse();
    }

    [Fact]
    public async Task A_link_to_standard_output_stays_a_link()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /proc.");
        var link = _folder["out"];
        File.CreateSymbolicLink(link, "/proc/self/fd/1");

        var run = await CliProcess.RunAsync(_folder.Path, [.. Short, "--report", $"json={link}"]);

        run.ExitCode.Should().Be(0, run.Error);
        new FileInfo(link).LinkTarget.Should().Be("/proc/self/fd/1");
        JsonNode.Parse(run.Output)!["rules"].Should().NotBeNull();
        run.Error.Should().Contain("No rule is broken");
    }

    [Fact]
    public async Task A_self_test_writes_there_too()
    {
        var run = await CliRun.OfAsync(
            "verify",
            "--service",
            "Lightsail",
            "--self-test",
            "--rules",
            "secret-never-returns",
            "--report",
            "json=-"
        );

        run.ExitCode.Should().Be(0, run.Error);
        JsonNode.Parse(run.Output).Should().NotBeNull();
        run.Error.Should().Contain("Kill rate");
    }

    [Fact]
    public async Task Two_reports_on_standard_output_exit_2()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /proc.");
        File.CreateSymbolicLink(_folder["link"], "/proc/self/fd/1");

        var run = await CliRun.OfAsync([.. Short, "--report", "json=-", $"junit={_folder["link"]}"]);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("is given twice");
    }

    [Fact]
    public async Task Two_reports_that_links_lead_to_one_file_exit_2()
    {
        File.CreateSymbolicLink(_folder["link"], "report");

        var run = await CliRun.OfAsync([.. Short, "--report", $"json={_folder["report"]}", $"md={_folder["link"]}"]);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("is given twice");
    }

    [Fact]
    public async Task A_link_into_a_folder_that_is_missing_exits_2_before_the_run()
    {
        File.CreateSymbolicLink(_folder["link"], "missing/report");

        var run = await CliRun.OfAsync([.. Short, "--report", $"json={_folder["link"]}"]);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("does not exist").And.Contain(_folder["link"]);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_one_line_and_the_others_are_written()
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, output, IsInteractive: false, _ => null);
        var targets = ReportTarget.ParseAll([$"json={_folder["a"]}", $"md={_folder["b"]}"]);

        FluentActions
            .Invoking(() =>
                ReportTarget.WriteAll(
                    targets,
                    (target, stream) =>
                    {
                        if (target == targets[0])
                        {
                            throw new IOException("No space left on device");
                        }

                        stream.WriteByte(65);
                    },
                    terminal
                )
            )
            .Should()
            .Throw<UsageException>()
            .WithMessage($"--report: {_folder["a"]} cannot be written: No space left on device");
        File.ReadAllText(_folder["b"]).Should().Be("A");
        File.Exists(_folder["a"]).Should().BeFalse();
    }

    [Fact]
    public async Task A_folder_that_takes_no_files_is_named_before_the_run()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /proc.");
        var run = await CliRun.OfAsync([.. Short, "--report", "json=/proc/self/r.json"]);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .StartWith(
                "error: --report: /proc/self/r.json cannot be written: no file can be created in the folder /proc/"
            );
    }

    [Fact]
    public async Task A_home_that_takes_no_files_is_one_line_that_helps()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /proc.");
        var surroundings = new CliSurroundings { Variables = { ["HOME"] = "/proc/self", ["XDG_STATE_HOME"] = null } };

        var verify = await CliRun.OfAsync(surroundings, "verify", "--endpoint", "http://127.0.0.1:1");
        var sweep = await CliRun.OfAsync(surroundings, "sweep");

        verify.ExitCode.Should().Be(2);
        verify.ErrorLines.Should().ContainSingle().Which.Should().Contain("give a file with --journal");
        sweep.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/proc/self/fd/1")]
    public async Task A_journal_is_no_stream(string? target)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /proc.");
        var place = target is null ? "-" : _folder["link"];
        if (target is not null)
        {
            File.CreateSymbolicLink(place, target);
        }

        var run = await CliRun.OfAsync("verify", "--endpoint", "http://127.0.0.1:1", "--journal", place);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("it must be a file");
    }
}
