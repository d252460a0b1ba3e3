namespace LightsailContract.Model;

/// <summary>Smithy's prelude: the simple shapes that a contract may target without declaring them.</summary>
public static class Prelude
{
    private static readonly Dictionary<string, SimpleShape> Shapes = Enum.GetValues(typeof(SimpleType))
        .Cast<SimpleType>()
        .ToDictionary(
            type => type.ToString(),
            type => new SimpleShape(type.ToString(), type, Traits.None),
            StringComparer.Ordinal
        );

    /// <summary>The prelude shape of that name (<c>String</c>, <c>Boolean</c>, …), or null.</summary>
    public static SimpleShape? Find(string name) => Shapes.TryGetValue(name, out var shape) ? shape : null;
}
