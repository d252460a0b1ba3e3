using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>Makes invalid values of an input member: each breaks one constraint, at its boundary.</summary>
/// <param name="contract">The contract.</param>
/// <param name="isTyped">Whether the protocol distinguishes a number from a string, and null from absent.</param>
internal sealed class InvalidValues(Contract contract, bool isTyped)
{
    // Longer values could exceed the allowed size of a request.
    private const int LongestTried = 100_000;

    /// <summary>The invalid values of a member, by constraint.</summary>
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
            yield return new InvalidMember("missing", $"without {member.Name}", [InvalidValue.Fixed(null)]);
            if (isTyped)
            {
                yield return new InvalidMember(
                    "null",
                    $"with {member.Name} null",
                    [InvalidValue.Fixed(WireNull.Instance)]
                );
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
            yield return new InvalidMember(
                "min-length",
                $"with {member.Name} too short",
                [
                    InvalidValue.Fixed(tooShort, "one character too short"),
                    .. least.Min > 1 ? [InvalidValue.Fixed(new WireString(""), "empty")] : Array.Empty<InvalidValue>(),
                ]
            );
        }

        if (
            constraints.Length is { Max: < LongestTried } most
            && Long(constraints, most.Max!.Value, random) is { } tooLong
        )
        {
            yield return new InvalidMember(
                "max-length",
                $"with {member.Name} too long",
                [
                    InvalidValue.Fixed(tooLong, "one character too long"),
                    // A service that cuts what is too long takes it for the valid one.
                    new InvalidValue("the valid value and more", valid => Longer(valid, (int)most.Max.Value + 1))
                    {
                        Breaks = value => value is not null,
                    },
                ]
            );
        }
    }

    private static IEnumerable<InvalidMember> AgainstPattern(Member member, Constraints constraints, SplitMix random)
    {
        if (!IsText(constraints.Target) || constraints.Pattern is not { } pattern)
        {
            yield break;
        }

        bool IsBroken(string text) => !PatternText.Matches(pattern, text);
        var sample = ValidValues.Text(constraints, random) ?? "value";
        var values = TextEdit
            .Foreign.Concat(TextEdit.Confusable)
            // The valid value of a request is known only later. Upper case breaks the pattern of either letters.
            .Where(edit => IsBroken(edit.Apply(sample)) || IsBroken(edit.Apply(sample.ToLowerInvariant())))
            .Select(edit => new InvalidValue(edit.Description, valid => Edited(valid, edit))
            {
                Breaks = value => value.AsString() is { } text && IsBroken(text),
            })
            .ToList();
        if (values.Count > 0)
        {
            yield return new InvalidMember("pattern", $"with {member.Name} against its pattern", values);
        }
    }

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
                [.. Numbers(min - 1, -1, int.MinValue).Where(number => number < min).Select(AsValue)]
            );
        }

        if (range.Max is { } max)
        {
            yield return new InvalidMember(
                "max",
                $"with {member.Name} above {Text(max)}",
                [.. Numbers(max + 1, int.MaxValue).Where(number => number > max).Select(AsValue)]
            );
        }
    }

    private static IEnumerable<decimal> Numbers(params decimal[] numbers) => numbers.Distinct();

    private static InvalidValue AsValue(decimal number) =>
        InvalidValue.Fixed(new WireNumber(Text(number)), Text(number));

    private static WireString? Edited(WireValue valid, TextEdit edit) =>
        valid.AsString() is { Length: > 0 } text ? new WireString(edit.Apply(text)) : null;

    private static WireString? Longer(WireValue valid, int length) =>
        valid.AsString() is { Length: > 0 } text && text.Length <= length
            ? new WireString(text + new string(text[^1], length - text.Length))
            : null;

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

    private IReadOnlyList<InvalidValue> OtherTypes(Shape target) =>
        target switch
        {
            _ when !isTyped => IsNumber(target) ? Words("many", "1.5", "0x10")
            : target is SimpleShape { Type: SimpleType.Boolean } ? Words("perhaps")
            : target is SimpleShape { Type: SimpleType.Timestamp } ? Words("yesterday")
            : [],
            SimpleShape { Type: SimpleType.Document } => [],
            EnumShape or SimpleShape { Type: SimpleType.String or SimpleType.Blob } =>
            [
                InvalidValue.Fixed(new WireNumber("12345"), "a number"),
                InvalidValue.Fixed(new WireBoolean(true), "true"),
                new InvalidValue("a list of it", valid => new WireList([valid])),
                InvalidValue.Fixed(new WireList([]), "an empty list"),
                new InvalidValue("an object with it", valid => new WireMap([new("value", valid)])),
                InvalidValue.Fixed(WireMap.Empty, "an empty object"),
            ],
            ListShape => [.. Words("text"), InvalidValue.Fixed(WireMap.Empty, "an object")],
            StructureShape or UnionShape or MapShape => [.. Words("text"), EmptyList],
            SimpleShape { Type: SimpleType.Boolean } =>
            [
                .. Words("perhaps", "true"),
                InvalidValue.Fixed(new WireNumber("1"), "a number"),
                EmptyList,
            ],
            _ => [.. Words("many", "1"), InvalidValue.Fixed(new WireBoolean(true), "true"), EmptyList],
        };

    private static InvalidValue EmptyList { get; } = InvalidValue.Fixed(new WireList([]), "a list");

    private static IReadOnlyList<InvalidValue> Words(params string[] words) =>
        [
            .. words.Select(word =>
                InvalidValue.Fixed(new WireString(word), word.Length == 0 ? "empty" : $"the text {word}")
            ),
        ];

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

        // Most patterns allow a repeated character from the middle.
        var middle = valid.Length / 2;
        var filling = new string(valid[middle], (int)most + 1 - valid.Length);
        return new WireString(valid[..middle] + filling + valid[middle..]);
    }
}
