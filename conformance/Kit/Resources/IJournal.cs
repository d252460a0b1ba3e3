namespace LightsailContract.Conformance.Resources;

/// <summary>Records what a run creates, so that a sweep can delete it after a crash. Safe to call from several
/// threads.</summary>
internal interface IJournal
{
    /// <summary>A creation in the parent is about to be sent.</summary>
    void Intended(ResourceModel resource, ParentRef parent);

    /// <summary>A creation was refused, so it had no effect.</summary>
    void Refused(ResourceModel resource, ParentRef parent);

    /// <summary>A creation succeeded.</summary>
    void Created(ResourceModel resource, ParentRef parent, string identifier);

    /// <summary>An entry was deleted.</summary>
    void Deleted(ResourceModel resource, ParentRef parent, string identifier);

    /// <summary>All entries of the parent are in the journal; its indeterminate outcomes are resolved.</summary>
    void Resolved(ResourceModel resource, ParentRef parent);

    /// <summary>A parent of that name is about to be created.</summary>
    void ParentIntended(ResourceModel resource, string identifier);

    /// <summary>A parent was created.</summary>
    void ParentCreated(ResourceModel resource, string identifier);

    /// <summary>A parent was deleted with everything in it, or was never created.</summary>
    void ParentRemoved(ResourceModel resource, string identifier);
}
