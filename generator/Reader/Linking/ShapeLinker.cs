using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;

namespace LightsailContract.Reader.Linking;

/// <summary>Makes the shapes complete: unions, overrides and what makes an error.</summary>
internal static class ShapeLinker
{
    public static EquatableArray<Shape> Link(
        FileMerge merge,
        IReadOnlyList<EnumAddition> unions,
        ServiceSettings settings
    )
    {
        var added = unions.ToLookup(union => union.Shape, union => union.Value, StringComparer.Ordinal);
        var overrides = merge
            .Unique("apply", "apply", declared => declared.Overrides, given => given.Path)
            .ToLookup(given => MemberNames.ShapeOf(given.Path), StringComparer.Ordinal);
        return merge
            .Unique("shapes", "shape", declared => declared.Shapes, declared => declared.Shape.Name)
            .Select(declared => Link(declared, added, overrides[declared.Shape.Name], settings))
            .OrderBy(shape => shape.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static Shape Link(
        ShapeDeclaration declared,
        ILookup<string, string> added,
        IEnumerable<AppliedTraits> overrides,
        ServiceSettings settings
    )
    {
        var (shape, error) = (EnumMerge.Add(declared.Shape, added), declared.Error);
        foreach (var given in overrides)
        {
            shape = TraitReplacement.Apply(shape, given);
            error = ErrorFacts.Override(error, given.Error);
        }

        return shape is StructureShape structure && error is not null
            ? structure with
            {
                Error = ErrorFacts.Complete(structure.Name, error, settings),
            }
            : shape;
    }
}
