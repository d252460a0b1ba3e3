namespace LightsailContract.Conformance.Resources;

/// <summary>A parent that the run creates in: named by the user, or made by the run.</summary>
/// <param name="Alias">What a description calls it: <c>bucket 1</c>.</param>
/// <param name="Identifiers">What names it, outermost first; empty for the service as a whole.</param>
/// <param name="Provisioned">Whether the run made it, and removes it.</param>
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
