namespace LightsailContract.Reader.Tests;

/// <summary>The contracts under <c>spec/corpus</c>.</summary>
internal static class Corpus
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "spec", "corpus");

    public static ReadResult ReadValid(params string[] names) =>
        ContractReader.Read(names.Select(name => Load(Path.Combine("valid", name))));

    /// <summary>The contracts directly under <c>spec</c>.</summary>
    public static IEnumerable<ContractFile> OwnContracts() =>
        Directory
            .EnumerateFiles(Path.GetDirectoryName(Folder)!, "*.yaml")
            .Select(path => new ContractFile(Path.GetFileName(path), File.ReadAllText(path)));

    public static ContractFile Load(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LightsailContract.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("LightsailContract.sln lies in no folder above the tests.");
    }
}
