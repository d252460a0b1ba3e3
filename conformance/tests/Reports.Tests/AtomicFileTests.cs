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
}
