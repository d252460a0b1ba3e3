namespace LightsailContract.Conformance.Resources;

/// <summary>Writes down what a run makes, so that a sweep can remove it after a crash. Safe to call from several
/// threads.</summary>
internal interface IJournal
{
    /// <summary>A call is about to be sent that may create something under the parent.</summary>
    void Intended(ResourceModel resource, ParentRef parent);

    /// <summary>Such a call was refused: it created nothing.</summary>
    void Refused(ResourceModel resource, ParentRef parent);

    /// <summary>Such a call created something.</summary>
    void Created(ResourceModel resource, ParentRef parent, string identifier);

    /// <summary>It is gone.</summary>
    void Deleted(ResourceModel resource, ParentRef parent, string identifier);

    /// <summary>All that the parent holds is written down; calls whose outcome was unknown count no longer.</summary>
    void Resolved(ResourceModel resource, ParentRef parent);

    /// <summary>A parent of that name is about to be made, or was.</summary>
    void ParentIntended(ResourceModel resource, string identifier);

    /// <summary>It is gone, with all that it held, or never came to be.</summary>
    void ParentRemoved(ResourceModel resource, string identifier);
}
