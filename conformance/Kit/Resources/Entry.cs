namespace LightsailContract.Conformance.Resources;

/// <summary>One resource that the run created.</summary>
internal sealed class Entry(string alias, ParentRef parent, string identifier, Exchange created)
{
    /// <summary>The name in descriptions: <c>access key 1</c>.</summary>
    public string Alias { get; } = alias;

    public ParentRef Parent { get; } = parent;

    public string Identifier { get; } = identifier;

    /// <summary>The call that created it.</summary>
    public Exchange Created { get; } = created;

    /// <summary>The call that deleted it; null while it exists.</summary>
    public Exchange? Deleted { get; set; }

    public bool Exists => Deleted is null;

    public override string ToString() => Alias;
}
