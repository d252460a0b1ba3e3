namespace LightsailContract.Conformance.Resources;

/// <summary>Records nothing, for endpoints that end with the run.</summary>
internal sealed class NoJournal : IJournal
{
    public void Intended(ResourceModel resource, ParentRef parent) { }

    public void Refused(ResourceModel resource, ParentRef parent) { }

    public void Created(ResourceModel resource, ParentRef parent, string identifier) { }

    public void Deleted(ResourceModel resource, ParentRef parent, string identifier) { }

    public void Resolved(ResourceModel resource, ParentRef parent) { }

    public void ParentIntended(ResourceModel resource, string identifier) { }

    public void ParentCreated(ResourceModel resource, string identifier) { }

    public void ParentRemoved(ResourceModel resource, string identifier) { }
}
