namespace LightsailContract.Conformance.Api;

/// <summary>A parent that exists: what the resource under test is created in.</summary>
/// <param name="Service">The service.</param>
/// <param name="Resource">The parent's resource name in the contract.</param>
/// <param name="Identifier">The value of its own identifier.</param>
public sealed record NamedParent(string Service, string Resource, string Identifier);
