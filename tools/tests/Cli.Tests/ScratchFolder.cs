namespace LightsailContract.Cli.Tests;

/// <summary>A folder of its own for a test, removed with it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cli-").FullName;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = this[name];
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Surroundings in which the program keeps its state in it.</summary>
    public CliSurroundings AsState => new() { Variables = { ["XDG_STATE_HOME"] = Path } };

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
