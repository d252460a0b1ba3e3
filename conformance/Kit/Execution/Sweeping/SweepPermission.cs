using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Parents;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>Says which parents a sweep may touch.</summary>
internal sealed class SweepPermission(SweepScope scope, IReadOnlyList<NamedParent> named)
{
    /// <summary>Whether the parent, and everything that it holds, may be removed.</summary>
    public bool AllowsParent(ResourceModel resource, string name) =>
        scope == SweepScope.Journal
        || (scope == SweepScope.MadeOrNamed && ParentNames.IsMade(resource, name))
        || IsNamed(resource.Contract.Service, resource.Resource.Name, name);

    /// <summary>Whether entries that the journal names may be removed from the parent.</summary>
    public bool AllowsEntries(string service, string resource, string name) =>
        scope != SweepScope.Named || IsNamed(service, resource, name);

    private bool IsNamed(string service, string resource, string name) =>
        named.Any(parent => parent.Service == service && parent.Resource == resource && parent.Identifier == name);
}
