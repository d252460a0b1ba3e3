using System.Globalization;

namespace LightsailContract.Conformance.Protocols;

/// <summary>Compares two values by meaning, in any form in which the protocol may write them.</summary>
internal static class WireEquality
{
    public static bool Same(WireValue left, WireValue right) =>
        (left, right) switch
        {
            (WireNull, WireNull) => true,
            (WireBoolean a, WireBoolean b) => a.Value == b.Value,
            (WireNumber a, WireNumber b) => SameNumber(a.Text, b.Text),
            (WireText text, WireBoolean b) => text.Value == (b.Value ? "true" : "false"),
            (WireBoolean b, WireText text) => text.Value == (b.Value ? "true" : "false"),
            (WireText text, WireNumber number) => SameNumber(text.Value, number.Text),
            (WireNumber number, WireText text) => SameNumber(text.Value, number.Text),
            (WireList a, WireList b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items, Same).All(same => same),
            (WireMap a, WireMap b) => SameMembers(a, b) && SameMembers(b, a),
            _ => left.AsString() is { } text && text == right.AsString(),
        };

    private static bool SameMembers(WireMap left, WireMap right) =>
        left.Members.All(member =>
            member.Value is WireNull
                ? right.Find(member.Key).IsNothing()
                : right.Find(member.Key) is { } other && Same(member.Value, other)
        );

    private static bool SameNumber(string left, string right) =>
        left == right
        || (
            decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var a)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var b)
            && a == b
        );
}
