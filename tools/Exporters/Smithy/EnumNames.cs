using LightsailContract.Model;

namespace LightsailContract.Exporters.Smithy;

/// <summary>Names for the values of an enum: Smithy needs one for each, a contract only if it differs.</summary>
internal static class EnumNames
{
    public static IEnumerable<(string Name, EnumValue Value)> Of(EnumShape shape)
    {
        var taken = shape.Values.Where(IsNamed).Select(value => value.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var value in shape.Values)
        {
            yield return (IsNamed(value) ? value.Name : Made(value.Value, taken), value);
        }
    }

    /// <summary>Whether the contract gives the name.</summary>
    public static bool IsNamed(EnumValue value) => value.Name != value.Value && SmithyNames.IsName(value.Name);

    private static string Made(string value, HashSet<string> taken)
    {
        var plain = string.Concat(value.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        plain = plain.Length > 0 && char.IsAsciiLetter(plain[0]) ? plain : "v_" + plain;
        var name = plain;
        for (var number = 2; !taken.Add(name); number++)
        {
            name = $"{plain}_{number}";
        }

        return name;
    }
}
