namespace LightsailContract.Conformance.Protocols;

/// <summary>Reads scalars in any form in which the protocol may write them.</summary>
internal static class WireScalar
{
    /// <summary>The string; null if the value is not a string.</summary>
    public static string? AsString(this WireValue? value) =>
        value switch
        {
            WireString text => text.Value,
            WireText text => text.Value,
            _ => null,
        };

    /// <summary>Whether the value is absent or null; readers treat both the same.</summary>
    public static bool IsNothing(this WireValue? value) => value is null or WireNull;

    /// <summary>The value at a dotted path of structure members, or null.</summary>
    public static WireValue? At(this WireValue? value, string path)
    {
        foreach (var name in path.Split('.'))
        {
            value = (value as WireMap)?.Find(name);
        }

        return value;
    }
}
