using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Parents;

namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>Says which parents a sweep may touch.</summary>
internal sealed class SweepPermission(SweepScope scope, IReadOnlyList<NamedParent> named)
{
    /// <summary>Whether the parent, and everything that it holds, may be removed.</summary>
    public bool AllowsParent(string service, string resource, string name) =>
        scope == SweepScope.Journal
        || (scope == SweepScope.MadeOrNamed && ParentNames.IsMade(name))
        || IsNamed(service, resource, name);

    /// <summary>Whether entries that the journal names may be removed from the parent.</summary>
    public bool AllowsEntries(string service, string resource, string name) =>
        scope != SweepScope.Named || IsNamed(service, resource, name);

    private bool IsNamed(string service, string resource, string name) =>
        named.Any(parent => parent.Service == service && parent.Resource == resource && parent.Identifier == name);
}
