using LightsailContract.Model;

namespace LightsailContract.Emit.Constraints;

/// <summary>Knows which shapes have something to check, and so a validator of their own.</summary>
/// <remarks>Structures and unions always have one, so that a constraint added to one of them changes no other's file.</remarks>
internal sealed class RuleLocator(Contract contract, ConstraintFinder constraints)
{
    private readonly Dictionary<string, bool> _checked = new(StringComparer.Ordinal);

    /// <summary>Whether the shape has constraints of its own, and so a type that names them.</summary>
    public bool HasConstraints(Shape shape) => constraints.FindFor(shape).Count > 0;

    /// <summary>Whether values of the shape are checked.</summary>
    public bool IsChecked(string target)
    {
        if (!_checked.TryGetValue(target, out var result))
        {
            // What is under way counts as checked, so that a cycle of lists ends.
            _checked[target] = true;
            result = Decide(contract.GetShape(target));
            _checked[target] = result;
        }

        return result;
    }

    /// <summary>Whether a list's elements, or a map's keys or values, are checked.</summary>
    public bool IsChecked(Shape owner, Member element) =>
        constraints.FindFor(owner, element).Count > 0 || IsChecked(element.Target);

    private bool Decide(Shape shape) =>
        shape switch
        {
            StructureShape { Error: not null } => false,
            StructureShape or UnionShape => true,
            ListShape list => HasConstraints(list) || IsChecked(list, list.Member),
            MapShape map => HasConstraints(map) || IsChecked(map, map.Key) || IsChecked(map, map.Value),
            _ => HasConstraints(shape),
        };
}
