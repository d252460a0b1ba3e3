namespace LightsailContract.Conformance.Protocols;

/// <summary>Reads a scalar whatever way the protocol writes it.</summary>
internal static class WireScalar
{
    /// <summary>The string, or null where the value is none.</summary>
    public static string? AsString(this WireValue? value) =>
        value switch
        {
            WireString text => text.Value,
            WireText text => text.Value,
            _ => null,
        };

    /// <summary>Whether nothing stands there: absent and null are the same to a reader.</summary>
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
