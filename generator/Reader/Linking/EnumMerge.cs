using LightsailContract.Model;

namespace LightsailContract.Reader.Linking;

/// <summary>Adds to an enum what further documents list; a value that it has already stays as it is.</summary>
internal static class EnumMerge
{
    public static Shape Add(Shape shape, ILookup<string, string> added)
    {
        if (shape is not EnumShape values || !added.Contains(shape.Name))
        {
            return shape;
        }

        var known = new HashSet<string>(values.Values.Select(value => value.Value), StringComparer.Ordinal);
        var more = added[shape.Name].Where(known.Add).OrderBy(value => value, StringComparer.Ordinal);
        return values with
        {
            Values = values
                .Values.Concat(more.Select(value => new EnumValue(value, value, null, null)))
                .ToEquatableArray(),
        };
    }
}
