namespace LightsailContract.Conformance.Reports.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_replaced()
    {
        var file = Path.Combine(_folder, "report");
        AtomicFile.WriteText(file, "old");
        AtomicFile.WriteText(file, "new");

        File.ReadAllText(file).Should().Be("new");
        Directory.GetFiles(_folder).Should().Equal(file);
    }

    [Fact]
    public void A_failure_half_way_leaves_the_old_file_and_nothing_else()
    {
        var file = Path.Combine(_folder, "report");
        AtomicFile.WriteText(file, "old");

        FluentActions
            .Invoking(() =>
                AtomicFile.Write(
                    file,
                    stream =>
                    {
                        stream.Write("half"u8);
                        throw new InvalidOperationException("broken");
                    }
                )
            )
            .Should()
            .Throw<InvalidOperationException>();
        File.ReadAllText(file).Should().Be("old");
        Directory.GetFiles(_folder).Should().Equal(file);
    }

    [Fact]
    public void A_folder_is_not_overwritten() =>
        FluentActions
            .Invoking(() => AtomicFile.WriteText(_folder, "x"))
            .Should()
            .Throw<IOException>()
            .WithMessage("*is a folder*");

    [Fact]
    public void A_missing_folder_is_an_error() =>
        FluentActions
            .Invoking(() => AtomicFile.WriteText(Path.Combine(_folder, "missing", "report"), "x"))
            .Should()
            .Throw<DirectoryNotFoundException>();

    [Fact]
    public void A_link_stays_and_what_it_leads_to_is_replaced()
    {
        var (file, link, first) = (At("report"), At("link"), At("first"));
        File.CreateSymbolicLink(first, "link");
        File.CreateSymbolicLink(link, "./sub/../report");
        Directory.CreateDirectory(At("sub"));

        AtomicFile.WriteText(first, "new");
        AtomicFile.WriteText(first, "newer");

        File.ReadAllText(file).Should().Be("newer");
        new FileInfo(link).LinkTarget.Should().Be("./sub/../report");
        new FileInfo(first).LinkTarget.Should().Be("link");
        Directory.GetFiles(_folder).Should().BeEquivalentTo(file, link, first);
    }

    [Fact]
    public void A_relative_link_in_a_linked_folder_leads_where_the_system_says()
    {
        Directory.CreateDirectory(At("deep/folder"));
        Directory.CreateSymbolicLink(At("short"), At("deep/folder"));
        File.CreateSymbolicLink(At("deep/folder/link"), "../report");

        AtomicFile.WriteText(At("short/link"), "new");

        File.ReadAllText(At("deep/report")).Should().Be("new");
        File.Exists(At("report")).Should().BeFalse();
    }

    [Fact]
    public void Links_in_a_circle_are_an_error()
    {
        File.CreateSymbolicLink(At("a"), "b");
        File.CreateSymbolicLink(At("b"), "a");

        FluentActions.Invoking(() => AtomicFile.WriteText(At("a"), "x")).Should().Throw<IOException>();
    }

    [Fact]
    public async Task A_named_pipe_stays_and_its_reader_gets_all()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no mkfifo.");
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [At("pipe")]))
        {
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var link = At("link");
        File.CreateSymbolicLink(link, "pipe");
        var read = Task.Run(() => File.ReadAllText(At("pipe")), TestContext.Current.CancellationToken);
        AtomicFile.WriteText(link, "new");

        (await read).Should().Be("new");
        FileKinds.Of(At("pipe")).Should().Be(FileKind.Special);
        Directory.GetFiles(_folder).Should().HaveCount(2);
    }

    [Fact]
    public void An_open_file_of_a_process_is_written_in_place()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /proc.");
        using var open = new FileStream(At("open"), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite);
        open.Write("a text that is longer"u8);
        open.Flush();
        File.CreateSymbolicLink(At("link"), $"/proc/self/fd/{open.SafeFileHandle.DangerousGetHandle()}");

        AtomicFile.WriteText(At("link"), "new");

        open.Position = 0;
        new StreamReader(open).ReadToEnd().Should().Be("new");
        Directory.GetFiles(_folder).Should().HaveCount(2);
    }

    [Fact]
    public void Who_may_read_a_file_does_not_change()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(At("report"), "old");
        File.SetUnixFileMode(At("report"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        AtomicFile.WriteText(At("report"), "new");

        File.GetUnixFileMode(At("report")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/proc/self/fd/1")]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/fd/1")]
    public void Standard_output_has_many_names(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /proc.");
        OutputPath.Find(path).IsStandardOutput.Should().BeTrue();
    }

    private string At(string name) => Path.Combine(_folder, name);
}
