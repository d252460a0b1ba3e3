namespace LightsailContract.Conformance.Resources;

/// <summary>A parent in which the run creates entries. The user named it, or the run created it.</summary>
/// <param name="Alias">The name in descriptions: <c>bucket 1</c>.</param>
/// <param name="Identifiers">Its identifiers, outermost first; empty for the service as a whole.</param>
/// <param name="Provisioned">Whether the run created it, and deletes it.</param>
internal sealed record ParentRef(
    string Alias,
    IReadOnlyList<KeyValuePair<string, string>> Identifiers,
    bool Provisioned
)
{
    public override string ToString() => Alias;

    public bool Equals(ParentRef? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
