using LightsailContract.Generator.Tests;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Reader;

namespace LightsailContract.Protocol.Tests.RoundTrips;

/// <summary>The contracts whose shapes travel: those of spec/, and one of everything in both protocols.</summary>
internal static class CarriedContracts
{
    private static readonly Lazy<IReadOnlyDictionary<string, EmittedService>> Services = new(Read);

    /// <summary>The emitted code by the contract's name.</summary>
    public static IReadOnlyDictionary<string, EmittedService> All => Services.Value;

    private static Dictionary<string, EmittedService> Read()
    {
        var spec = Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "*.yaml")
            .Select(file => new ContractFile(Path.GetFileName(file), File.ReadAllText(file)));
        var contracts = Read(spec)
            .Select(contract => (contract.Service, contract))
            .Append(("Rich in awsJson1_1", Read([new ContractFile("json.contract.yaml", RichContract.Json)]).Single()))
            .Append(("Rich in awsQuery", Read([new ContractFile("query.contract.yaml", RichContract.Query)]).Single()));
        return contracts.ToDictionary(item => item.Item1, item => EmittedService.Of(Carrier.Of(item.Item2)));
    }

    private static IEnumerable<Contract> Read(IEnumerable<ContractFile> files)
    {
        var read = ContractReader.Read(files);
        read.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).Should().BeEmpty();
        return read.Services.Select(service => service.Contract);
    }
}
