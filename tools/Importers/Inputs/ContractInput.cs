using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Reader.Locations;

namespace LightsailContract.Importers.Inputs;

/// <summary>Reads contract files.</summary>
internal static class ContractInput
{
    private const int MaxBytes = 32 * 1024 * 1024;

    public static (List<SourceService> Services, EquatableArray<Finding> Findings) Read(
        IEnumerable<string> paths,
        ImportFindings findings
    )
    {
        var files = paths.Select(path => SourceFile.Read(path, MaxBytes, findings)).OfType<SourceFile>().ToList();
        var read = ContractReader.Read(files.Select(file => new ContractFile(file.Path, file.Text)));
        var isWrong = read.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);
        return (isWrong ? [] : [.. read.Services.Select(Service)], read.Findings);
    }

    private static SourceService Service(ServiceResult service) =>
        new("contract", service.Contract, new Places(service.Locations));

    private sealed class Places(LocationMap locations) : SourcePlaces
    {
        public override SourceLocation? Find(params string[] steps) => locations.Find(steps);
    }
}
