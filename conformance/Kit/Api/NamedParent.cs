namespace LightsailContract.Conformance.Api;

/// <summary>An existing parent, in which the run creates the resource under test.</summary>
/// <param name="Service">The service.</param>
/// <param name="Resource">The name of the parent's resource in the contract.</param>
/// <param name="Identifier">The parent's identifier.</param>
public sealed record NamedParent(string Service, string Resource, string Identifier);
