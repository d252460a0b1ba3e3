using LightsailContract.Conformance.Oracle;

namespace LightsailContract.Conformance.Session;

/// <summary>Writes down what a run makes, so that a sweep can remove it after a crash.</summary>
internal interface IJournal
{
    /// <summary>A call that may create something is about to be sent; disposed when its answer was taken in.</summary>
    IDisposable? Intend(Call call);

    /// <summary>Something exists now.</summary>
    void Created(Entry entry);

    /// <summary>It is gone.</summary>
    void Deleted(Entry entry);

    /// <summary>A parent of that name is about to be made, or was.</summary>
    void ParentIntended(ResourceModel resource, string identifier);

    /// <summary>It is gone, or never came to be.</summary>
    void ParentRemoved(ResourceModel resource, string identifier);
}

/// <summary>Keeps nothing.</summary>
internal sealed class NoJournal : IJournal
{
    public IDisposable? Intend(Call call) => null;

    public void Created(Entry entry) { }

    public void Deleted(Entry entry) { }

    public void ParentIntended(ResourceModel resource, string identifier) { }

    public void ParentRemoved(ResourceModel resource, string identifier) { }
}
