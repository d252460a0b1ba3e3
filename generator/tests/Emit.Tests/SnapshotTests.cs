using System.Runtime.CompilerServices;
using LightsailContract.Emit.Tests.Support;

namespace LightsailContract.Emit.Tests;

/// <summary>The emitted text of the kitchen, file by file. <c>UPDATE_SNAPSHOTS=1</c> writes what is emitted now.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Each_file_is_as_it_was_reviewed_and_there_is_no_other()
    {
        var emitted = ContractEmitter
            .Emit(Emission.Kitchen, Emission.Types)
            .Files.ToDictionary(file => file.HintName.Replace('/', '.') + ".txt", file => file.Text);
        var folder = Folder();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Rewrite(folder, emitted);
        }

        Directory.GetFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo(emitted.Keys);
        foreach (var (name, text) in emitted)
        {
            text.Should().Be(File.ReadAllText(Path.Combine(folder, name)), "{0} was reviewed", name);
        }
    }

    private static void Rewrite(string folder, Dictionary<string, string> emitted)
    {
        foreach (var stale in Directory.GetFiles(folder))
        {
            File.Delete(stale);
        }

        foreach (var (name, text) in emitted)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "Snapshots");
}
