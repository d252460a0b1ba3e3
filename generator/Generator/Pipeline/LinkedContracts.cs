using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Reader.Locations;

namespace LightsailContract.Generator;

/// <summary>Every service of the project, with locations.</summary>
/// <param name="Services">The services that can be emitted.</param>
/// <param name="Findings">What is wrong with files and services.</param>
internal sealed record LinkedContracts(EquatableArray<ServiceResult> Services, EquatableArray<Finding> Findings)
{
    /// <summary>Whether the project has no contract at all.</summary>
    public bool IsEmpty => Services.IsEmpty && Findings.IsEmpty;

    public IEnumerable<Contract> Contracts => Services.Select(service => service.Contract);

    public static LinkedContracts FromResult(ReadResult result, IEnumerable<Finding> failures)
    {
        var findings = failures.Concat(result.Findings).ToList();
        var services = new List<ServiceResult>();
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var service in result.Services)
        {
            var name = service.Contract.Service;
            var identifier = ServiceNamespace.Segment(name);
            if (taken.TryGetValue(identifier, out var other))
            {
                findings.Add(Generator.Findings.Create(GeneratorRules.ServiceCollision, Start(service), name, other));
                continue;
            }

            taken.Add(identifier, name);
            services.Add(service);
        }

        return new LinkedContracts(services.ToEquatableArray(), findings.ToEquatableArray());
    }

    public LocationMap? LocationsOf(string service) =>
        Services.FirstOrDefault(one => one.Contract.Service == service)?.Locations;

    private static SourceLocation Start(ServiceResult service) =>
        service.Locations.Find("service") ?? Generator.Findings.Nowhere;
}
