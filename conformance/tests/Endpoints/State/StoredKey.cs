namespace LightsailContract.Conformance.Endpoints.State;

/// <summary>An access key as the endpoint keeps it.</summary>
/// <param name="Owner">The bucket or the user it belongs to.</param>
/// <param name="Id">Its id.</param>
/// <param name="Secret">Its secret; never part of the text form.</param>
/// <param name="CreatedAt">When it was issued.</param>
/// <param name="Status">Its status.</param>
public sealed record StoredKey(
    string Owner,
    string Id,
    string Secret,
    DateTimeOffset CreatedAt,
    string Status = "Active"
)
{
    /// <inheritdoc />
    public override string ToString() => $"{Owner}/{Id}";
}
