namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>A correct endpoint that does something another way, as the documents allow.</summary>
/// <param name="Id">Its name: kebab-case.</param>
/// <param name="Services">The services that do it.</param>
/// <param name="Description">What it does another way.</param>
/// <param name="Apply">Puts the variant into a behaviour.</param>
public sealed record Variant(
    string Id,
    IReadOnlyList<string> Services,
    string Description,
    Func<EndpointBehaviour, EndpointBehaviour> Apply
)
{
    /// <summary>Whether it is about how answers travel, so that it shows over a connection only.</summary>
    public bool NeedsConnection { get; init; }

    /// <inheritdoc />
    public override string ToString() => Id;
}
