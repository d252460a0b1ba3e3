using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.Registry;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Rules;

/// <summary>The contract of a service, prepared for the derivation of its rules.</summary>
internal sealed class DerivationContext
{
    private readonly ServiceResult _service;
    private readonly Dictionary<string, EquatableArray<string>> _citations;

    public DerivationContext(ServiceResult service)
    {
        _service = service;
        _citations = Contract.Citations.ToDictionary(
            citation => citation.Path,
            citation => citation.Sources,
            StringComparer.Ordinal
        );
        Protocol = WireProtocols.For(Contract);
        Resources =
        [
            .. Contract
                .Resources.Where(resource => !resource.Fixture)
                .Select(resource => new ResourceModel(Contract, resource)),
        ];
        var named = Resources.SelectMany(resource => resource.Operations).ToHashSet();
        Judged = [.. Contract.Operations.Where(operation => !operation.Fixture || named.Contains(operation))];
    }

    public Contract Contract => _service.Contract;

    public IWireProtocol Protocol { get; }

    /// <summary>The resources that are judged.</summary>
    public IReadOnlyList<ResourceModel> Resources { get; }

    /// <summary>The operations that are judged.</summary>
    public IReadOnlyList<Operation> Judged { get; }

    public RuleInfo Info(
        string id,
        string kind,
        RuleLevel level,
        string statement,
        IEnumerable<string> source,
        string location,
        params IEnumerable<Operation?> operations
    ) =>
        new()
        {
            Id = $"{Contract.Service}/{id}",
            Service = Contract.Service,
            Kind = kind,
            Level = level,
            Statement = statement,
            Source = [.. source.Select(Contract.FindSource).OfType<Source>().Select(ToRuleSource)],
            Location = _service.Locations.Find(location),
            Operations = [.. operations.OfType<Operation>().Select(operation => operation.Name)],
        };

    /// <summary>The sources of the first of the paths that has a citation.</summary>
    public IReadOnlyList<string> Cited(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (_citations.TryGetValue(path, out var sources))
            {
                return [.. sources];
            }
        }

        return [];
    }

    /// <summary>The judged resource of that name, or null.</summary>
    public ResourceModel? FindResource(string name) =>
        Resources.FirstOrDefault(candidate => candidate.Resource.Name == name);

    /// <summary>The operations of those names.</summary>
    public IEnumerable<Operation?> Named(IEnumerable<string> operations) => operations.Select(Contract.FindOperation);

    /// <summary>The end of a rule's id that distinguishes resources, if there are several.</summary>
    public string Suffix(ResourceModel resource) => Resources.Count == 1 ? "" : $"/{resource.Resource.Name}";

    private static RuleSource ToRuleSource(Source source) => new(source.Title, source.Document, source.Url);
}
