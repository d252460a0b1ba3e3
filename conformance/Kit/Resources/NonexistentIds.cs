using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>Makes valid identifiers that no resource has.</summary>
internal sealed class NonexistentIds(ResourceModel resource, long seed)
{
    /// <summary>An identifier of the resource; the same salt gives the same identifier.</summary>
    public string? Identifier(int salt) => Make(resource.Resource.Own, $"missing/{salt}");

    /// <summary>A parent's identifiers; null if the resource has no parent or none can be made.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Parent(int salt)
    {
        var identifiers = resource.Resource.Identifiers.Take(resource.Resource.Identifiers.Count - 1).ToList();
        var values = identifiers.ConvertAll(identifier => Make(identifier, $"parent/{salt}/{identifier.Name}"));
        return identifiers.Count == 0 || values.Contains(null)
            ? null
            : [.. identifiers.Zip(values, (identifier, value) => KeyValuePair.Create(identifier.Name, value!))];
    }

    private string? Make(Identifier identifier, string purpose)
    {
        var member = new Member(identifier.Name, identifier.Shape, Traits.None);
        var constraints = Constraints.ReadFrom(resource.Contract, member);
        // Long names if possible, because a short name might exist.
        var most = constraints.Length?.Max ?? 20;
        var length = (int)Math.Clamp(20, constraints.Length?.Min ?? 1, most);
        var random = SplitMix.For(seed, $"{resource.Resource.Name}/{purpose}");
        return ValidValues.Text(constraints, random, length) ?? ValidValues.Text(constraints, random);
    }
}
