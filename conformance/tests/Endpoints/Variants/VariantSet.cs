using System.Collections;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>Variants, written down one after another.</summary>
/// <param name="needConnection">Whether they are about how answers travel.</param>
internal sealed class VariantSet(bool needConnection = false) : IEnumerable<Variant>
{
    private readonly List<Variant> _variants = [];

    /// <summary>A variant of Lightsail.</summary>
    public void Lightsail(string id, string description, Func<ServiceBehaviour, ServiceBehaviour> change) =>
        Add(id, ["Lightsail"], description, all => all with { Lightsail = change(all.Lightsail) });

    /// <summary>A variant of IAM.</summary>
    public void Iam(string id, string description, Func<ServiceBehaviour, ServiceBehaviour> change) =>
        Add("iam-" + id, ["IAM"], description, all => all with { Iam = change(all.Iam) });

    /// <summary>A variant of both services at once.</summary>
    public void Both(string id, string description, Func<ServiceBehaviour, ServiceBehaviour> change) =>
        Add(
            id,
            ["Lightsail", "IAM"],
            description,
            all => all with { Lightsail = change(all.Lightsail), Iam = change(all.Iam) }
        );

    /// <summary>A variant of the endpoint as a whole.</summary>
    public void Add(string id, string description, Func<EndpointBehaviour, EndpointBehaviour> change) =>
        Add(id, ["Lightsail", "IAM"], description, change);

    /// <inheritdoc />
    public IEnumerator<Variant> GetEnumerator() => _variants.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(
        string id,
        string[] services,
        string description,
        Func<EndpointBehaviour, EndpointBehaviour> change
    ) => _variants.Add(new Variant(id, services, description, change) { NeedsConnection = needConnection });
}
