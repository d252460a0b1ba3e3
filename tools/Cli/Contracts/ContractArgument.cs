using LightsailContract.Diff.Comparison;
using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Writing;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>An argument that names contracts: files, a folder, or a published model or page with its kind.</summary>
internal static class ContractArgument
{
    private static readonly string[] Patterns = ["*.contract.yaml", "*.rules.yaml"];

    /// <summary>What to write in help.</summary>
    public const string Help = "a file, a folder, files separated by commas, or KIND:INPUT, such as botocore:FOLDER";

    /// <summary>The services that the argument names.</summary>
    /// <exception cref="UsageException">A file cannot be read, or there is none.</exception>
    /// <exception cref="ContractException">A contract or a model has an error.</exception>
    public static IReadOnlyList<DiffSide> Load(string argument)
    {
        if (SourceInput.Parse(argument) is { } input)
        {
            return LoadSource(input);
        }

        var paths = Directory.Exists(argument)
            ? FilesIn(argument)
            : argument.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var result = ContractReader.Read(paths.Select(ContractLoader.ReadFile));
        Require(result.Findings);
        return result.Services.Count > 0
            ? [.. result.Services.Select(DiffSide.From)]
            : throw new UsageException($"{argument}: there is no contract.");
    }

    private static List<DiffSide> LoadSource(SourceInput input)
    {
        var read = SourceReader.Read(input);
        Require(read.Findings);
        return [.. read.Services.Select(ReadBack)];
    }

    // Rules are derived from what the reader gives, and places are those of the source.
    private static DiffSide ReadBack(SourceService source)
    {
        var text = ContractWriter.Write(source.Contract, source.Unstated);
        var read = ContractReader.Read([new ContractFile(source.Contract.Service, text)]);
        Require(read.Findings);
        return new DiffSide(read.Services[0].Contract, steps => source.Places.Find([.. steps]))
        {
            Service = read.Services[0],
        };
    }

    private static void Require(IEnumerable<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).ToArray();
        if (errors.Length > 0)
        {
            throw new ContractException(errors);
        }
    }

    private static string[] FilesIn(string folder)
    {
        try
        {
            return
            [
                .. Patterns.SelectMany(pattern => Directory.GetFiles(folder, pattern)).Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: {OneLine.Of(exception)}");
        }
    }
}
