using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace LightsailContract.Cli.Tests;

/// <summary>Whatever an input is: one line that names the place, exit code 2, and the existing file as it was.</summary>
public sealed class BrokenInputTests : IDisposable
{
    private const string Existing = "contract: 1 # mine\n";
    private const string Model =
        """{"metadata":{"protocol":"json","apiVersion":"2026-01-01","serviceId":"S","targetPrefix":"S"},"operations":{},"shapes":{}}""";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string> Texts =>
        new()
        {
            { "botocore", Model[..40], "(1,41): error LSC3001" },
            { "botocore", "<html><body>nothing here</body></html>", "(1,1): error LSC3001" },
            { "botocore", "", "(1,1): error LSC3001" },
            { "botocore", "[]", "(1,1): error LSC3003" },
            { "botocore", new string('[', 100_000), "error LSC3001" },
            { "smithy", """{"smithy":"2.0","shapes":{""", "error LSC3001" },
            { "smithy", Model, "error LSC3004" },
            { "boto3", "<html><p>soup", "error LSC3009" },
            { "aws-reference", "AccessKey - Amazon Any\n\nContents\n", "error LSC3009" },
            { "paws", "### Usage\n", "error LSC3009" },
            { "contract", "contract: [", "error LSC0001" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Broken_text_is_one_line(string kind, string text, string expected)
    {
        var run = await ImportAsync(kind, _folder.Write("input", text));

        run.ErrorLines[0].Should().Contain(expected).And.Contain(_folder["input"]);
        run.ErrorLines.Should().HaveCountLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("botocore")]
    [InlineData("smithy")]
    [InlineData("boto3")]
    [InlineData("aws-reference")]
    [InlineData("paws")]
    [InlineData("contract")]
    public async Task Of_each_kind_wrong_bytes_huge_files_and_missing_ones_are_one_line(string kind)
    {
        File.WriteAllBytes(_folder["latin1"], [.. "caf"u8, 0xE9]);
        File.WriteAllBytes(
            _folder["utf16"],
            Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Model)).ToArray()
        );
        using (var huge = File.Create(_folder["huge"]))
        {
            huge.SetLength(100L * 1024 * 1024);
        }

        Directory.CreateDirectory(_folder["empty"]);
        File.CreateSymbolicLink(_folder["loop"], _folder["loop"]);

        foreach (
            var (name, expected) in new[]
            {
                ("latin1", "Byte 3 of the input is not UTF-8."),
                ("utf16", "is not UTF-8."),
                ("huge", "LSC3002"),
                ("missing", "LSC3010"),
                ("empty", "LSC3012"),
                ("loop", "LSC3010"),
            }
        )
        {
            var run = await ImportAsync(kind, _folder[name]);
            run.ErrorLines.Should().ContainSingle(name).Which.Should().Contain(expected).And.Contain(_folder[name]);
        }
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_a_huge_one_is_refused()
    {
        using (var packed = new GZipStream(File.Create(_folder["bomb.json.gz"]), CompressionLevel.Fastest))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 100; i++)
            {
                packed.Write(zeros);
            }
        }

        var run = await ImportAsync("botocore", _folder["bomb.json.gz"]);

        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("LSC3002");
    }

    [Fact]
    public async Task A_truncated_gzip_is_one_line()
    {
        using (var packed = new GZipStream(File.Create(_folder["all.gz"]), CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(Model + new string(' ', 100_000)));
        }

        File.WriteAllBytes(_folder["cut.json.gz"], File.ReadAllBytes(_folder["all.gz"])[..60]);

        var run = await ImportAsync("botocore", _folder["cut.json.gz"]);

        run.ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public async Task A_pipe_is_read_as_a_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "named pipes in the file system");
        using var make = Process.Start("mkfifo", [_folder["pipe"]]);
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        var writing = Task.Run(() => File.WriteAllText(_folder["pipe"], Model), TestContext.Current.CancellationToken);

        var run = await CliRun.OfAsync("spec", "import", "--from", "botocore", _folder["pipe"]);
        await writing;

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain("service: S\n");
    }

    private async Task<CliRun> ImportAsync(string kind, string input)
    {
        var file = _folder.Write("mine.contract.yaml", Existing);
        var before = Directory.EnumerateFileSystemEntries(_folder.Path).Count();

        var run = await CliRun.OfAsync("spec", "import", "--from", kind, input, "-o", file);

        run.ExitCode.Should().Be(2, run.Error);
        run.Output.Should().BeEmpty();
        File.ReadAllText(file).Should().Be(Existing);
        Directory.EnumerateFileSystemEntries(_folder.Path).Should().HaveCount(before, "nothing is left half-written");
        return run;
    }
}
