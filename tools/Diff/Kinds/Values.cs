using System.Globalization;

namespace LightsailContract.Diff.Kinds;

/// <summary>Values in messages.</summary>
internal static class Values
{
    /// <summary>What changed: <c>is X, was Y</c>; nothing is called <c>none</c>.</summary>
    public static string Changed(object? old, object? current) => $"is {Text(current)}, was {Text(old)}";

    /// <summary>A value as a contract writes it.</summary>
    public static string Text(object? value) =>
        value switch
        {
            null => "none",
            string text => $"'{text}'",
            bool yes => yes ? "true" : "false",
            Enum word => word.ToString(),
            IEnumerable<string> list => $"[{string.Join(", ", list)}]",
            IEnumerable<int> list => $"[{string.Join(", ", list)}]",
            TimeSpan time => time.TotalSeconds.ToString(CultureInfo.InvariantCulture) + " s",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
