using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>The ways of breaking an input member, one constraint at a time, at its boundary.</summary>
/// <param name="contract">The contract.</param>
/// <param name="isTyped">Whether the protocol tells a number from a string, and null from nothing.</param>
internal sealed class InvalidValues(Contract contract, bool isTyped)
{
    // Longer ones are what a request may not hold at all.
    private const int LongestTried = 100_000;

    /// <summary>The ways of breaking a member.</summary>
    public IEnumerable<InvalidMember> BreakingMember(Member member)
    {
        var constraints = Constraints.ReadFrom(contract, member);
        var random = SplitMix.For(0, $"broken/{member.Name}/{member.Target}");
        return
        [
            .. Absent(member),
            .. OfOtherType(member, constraints),
            .. OfOtherLength(member, constraints, random),
            .. AgainstPattern(member, constraints, random),
            .. OutOfRange(member, constraints),
        ];
    }

    private IEnumerable<InvalidMember> Absent(Member member)
    {
        if (member.Traits.Required)
        {
            yield return new InvalidMember("missing", $"without {member.Name}", [null]);
            if (isTyped)
            {
                yield return new InvalidMember("null", $"with {member.Name} null", [WireNull.Instance]);
            }
        }
    }

    private IEnumerable<InvalidMember> OfOtherType(Member member, Constraints constraints) =>
        OtherTypes(constraints.Target) is { Count: > 0 } others
            ? [new InvalidMember("type", $"with {member.Name} of another type", others)]
            : [];

    private static IEnumerable<InvalidMember> OfOtherLength(Member member, Constraints constraints, SplitMix random)
    {
        if (constraints.Length is { Min: >= 1 } least && Short(constraints, least.Min!.Value, random) is { } tooShort)
        {
            yield return new InvalidMember("min-length", $"with {member.Name} too short", [tooShort]);
        }

        if (
            constraints.Length is { Max: < LongestTried } most
            && Long(constraints, most.Max!.Value, random) is { } tooLong
        )
        {
            yield return new InvalidMember("max-length", $"with {member.Name} too long", [tooLong]);
        }
    }

    private static IEnumerable<InvalidMember> AgainstPattern(Member member, Constraints constraints, SplitMix random) =>
        IsText(constraints.Target)
        && constraints.Pattern is not null
        && InvalidText.Breaking(constraints, random) is { Count: > 0 } texts
            ?
            [
                new InvalidMember(
                    "pattern",
                    $"with {member.Name} against its pattern",
                    [.. texts.Select(text => new WireString(text))]
                ),
            ]
            : [];

    private static IEnumerable<InvalidMember> OutOfRange(Member member, Constraints constraints)
    {
        if (constraints.Range is not { } range || !IsNumber(constraints.Target))
        {
            yield break;
        }

        if (range.Min is { } min)
        {
            yield return new InvalidMember(
                "min",
                $"with {member.Name} below {Text(min)}",
                [new WireNumber(Text(min - 1))]
            );
        }

        if (range.Max is { } max)
        {
            yield return new InvalidMember(
                "max",
                $"with {member.Name} above {Text(max)}",
                [new WireNumber(Text(max + 1))]
            );
        }
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsText(Shape target) => target is SimpleShape { Type: SimpleType.String };

    private static bool IsNumber(Shape target) =>
        target
            is SimpleShape
                {
                    Type: SimpleType.Byte
                        or SimpleType.Short
                        or SimpleType.Integer
                        or SimpleType.Long
                        or SimpleType.Float
                        or SimpleType.Double
                }
                or IntEnumShape;

    private IReadOnlyList<WireValue?> OtherTypes(Shape target) =>
        target switch
        {
            _ when !isTyped => IsNumber(target) ? [new WireString("many")]
            : target is SimpleShape { Type: SimpleType.Boolean } ? [new WireString("perhaps")]
            : target is SimpleShape { Type: SimpleType.Timestamp } ? [new WireString("yesterday")]
            : [],
            SimpleShape { Type: SimpleType.Document } => [],
            EnumShape or SimpleShape { Type: SimpleType.String or SimpleType.Blob } =>
            [
                new WireNumber("12345"),
                new WireList([new WireString("text")]),
                new WireMap([new("text", new WireString("text"))]),
            ],
            ListShape => [new WireString("text"), WireMap.Empty],
            StructureShape or UnionShape or MapShape => [new WireString("text"), new WireList([])],
            SimpleShape { Type: SimpleType.Boolean } => [new WireString("perhaps"), new WireList([])],
            _ => [new WireString("many"), new WireList([])],
        };

    private static WireString? Short(Constraints constraints, long least, SplitMix random) =>
        IsText(constraints.Target)
        && ValidValues.Text(constraints, random, (int)Math.Min(least, LongestTried)) is { } valid
            ? new WireString(valid[..^1])
            : null;

    private static WireString? Long(Constraints constraints, long most, SplitMix random)
    {
        if (!IsText(constraints.Target) || ValidValues.Text(constraints, random) is not { Length: > 0 } valid)
        {
            return null;
        }

        // Repeating a character from the middle keeps to most patterns.
        var middle = valid.Length / 2;
        var filling = new string(valid[middle], (int)most + 1 - valid.Length);
        return new WireString(valid[..middle] + filling + valid[middle..]);
    }
}
