using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>Most enums are open, so a new value is legal. A known value in another spelling is not: clients would not
/// recognise it.</summary>
internal static class EnumSpelling
{
    /// <summary>What is wrong with the value, or null.</summary>
    public static string? Problem(EnumShape shape, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "is empty";
        }

        foreach (var known in shape.Values)
        {
            if (known.Value == value)
            {
                return null;
            }
        }

        var plain = Plain(value);
        return shape.Values.FirstOrDefault(candidate => Plain(candidate.Value) == plain) is { } meant
            ? $"is {meant.Value} in another spelling"
            : null;
    }

    /// <summary>Whether the value is new: neither a known value nor one in another spelling.</summary>
    public static bool IsNew(EnumShape shape, WireValue? value) =>
        value.AsString() is { } text
        && !shape.Values.Any(candidate => candidate.Value == text)
        && Problem(shape, text) is null;

    private static string Plain(string value) =>
        string.Concat(value.Where(character => character is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant));
}
