using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Conformance.Values;

/// <summary>The constraints of a member: its own traits, or else those of its shape.</summary>
internal sealed record Constraints(
    Shape Target,
    LengthTrait? Length,
    string? Pattern,
    RangeTrait? Range,
    bool UniqueItems
)
{
    public static Constraints ReadFrom(Contract contract, Member member)
    {
        var target = contract.GetShape(member.Target);
        return new Constraints(
            target,
            member.Traits.Length ?? target.Traits.Length,
            contract.FindPattern(member.Traits) ?? contract.FindPattern(target.Traits),
            member.Traits.Range ?? target.Traits.Range,
            member.Traits.UniqueItems || target.Traits.UniqueItems
        );
    }

    /// <summary>The form of a timestamp member.</summary>
    public static TimestampFormat TimestampForm(Contract contract, Member member, TimestampFormat usual) =>
        member.Traits.TimestampFormat ?? contract.GetShape(member.Target).Traits.TimestampFormat ?? usual;

    public bool Allows(string value) =>
        HasLength(LengthOf(value)) && (Pattern is null || PatternText.Matches(Pattern, value));

    public bool HasLength(long length) =>
        Length is null || (length >= (Length.Min ?? 0) && length <= (Length.Max ?? long.MaxValue));

    public bool HasRange(string number) =>
        Range is null
        || !decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        || (value >= (Range.Min ?? decimal.MinValue) && value <= (Range.Max ?? decimal.MaxValue));

    /// <summary>The length as Smithy counts it: in code points.</summary>
    public static long LengthOf(string value) => value.EnumerateRunes().LongCount();

    /// <summary>The number of characters, bytes or items; null for other values.</summary>
    public long? LengthOf(WireValue value) =>
        value switch
        {
            WireList list => list.Items.Count,
            WireMap map when Target is MapShape => map.Members.Count,
            _ when value.AsString() is { } text => Target is SimpleShape { Type: SimpleType.Blob }
                ? BlobLength(text)
                : LengthOf(text),
            _ => null,
        };

    private static long? BlobLength(string base64)
    {
        var buffer = new byte[((base64.Length * 3) / 4) + 3];
        return Convert.TryFromBase64String(base64, buffer, out var written) ? written : null;
    }
}
