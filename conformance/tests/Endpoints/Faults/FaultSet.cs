using System.Collections;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Faults of one category, written down one after another.</summary>
internal sealed class FaultSet(FaultCategory category) : IEnumerable<Fault>
{
    private readonly List<Fault> _faults = [];

    /// <summary>A fault of Lightsail; the rules that name the cause come with spaces between, without the service's name.</summary>
    public void Lightsail(
        string id,
        string description,
        string rules,
        Func<ServiceBehaviour, ServiceBehaviour> change
    ) => Add(id, "Lightsail", description, rules, all => all with { Lightsail = change(all.Lightsail) });

    /// <summary>A fault of IAM.</summary>
    public void Iam(string id, string description, string rules, Func<ServiceBehaviour, ServiceBehaviour> change) =>
        Add("iam-" + id, "IAM", description, rules, all => all with { Iam = change(all.Iam) });

    /// <summary>A fault of the store, once in each service; <c>{key}</c> and its like in the rules are the service's own names.</summary>
    public void Both(string id, string description, string rules, Func<ServiceBehaviour, ServiceBehaviour> change)
    {
        Lightsail(id, description, Rule.ForLightsail(rules), change);
        Iam(id, description, Rule.ForIam(rules), change);
    }

    /// <summary>A fault of the endpoint as a whole that shows in one service.</summary>
    public void Add(
        string id,
        string service,
        string description,
        string rules,
        Func<EndpointBehaviour, EndpointBehaviour> change
    ) =>
        _faults.Add(
            new Fault(
                id,
                service,
                category,
                description,
                [.. rules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(rule => $"{service}/{rule}")],
                change
            )
        );

    /// <inheritdoc />
    public IEnumerator<Fault> GetEnumerator() => _faults.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
