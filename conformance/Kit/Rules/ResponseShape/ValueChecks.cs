using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>The checks that follow from a member's shape and traits.</summary>
internal sealed class ValueChecks(Contract contract, IWireProtocol protocol)
{
    private readonly TypeCheck _types = new(contract, protocol);

    /// <summary>The checks of one place in a response.</summary>
    /// <param name="site">The place.</param>
    /// <param name="isSparse">Whether a value there may be null.</param>
    public IEnumerable<ValueCheck> ChecksFor(ShapeSite site, bool isSparse)
    {
        var constraints = Constraints.ReadFrom(contract, site.Member);
        return
        [
            .. site.Member.Traits.Required ? (ValueCheck[])[Required] : [],
            OfType(site, constraints, isSparse),
            .. constraints.Length is { } length ? (ValueCheck[])[OfLength(constraints, length)] : [],
            .. constraints.Pattern is { } pattern ? Matching(pattern) : [],
            .. constraints.Range is { } range ? (ValueCheck[])[InRange(constraints, range)] : [],
            .. constraints.UniqueItems ? (ValueCheck[])[UniqueItems] : [],
            .. constraints.Target is EnumShape shape
                ? (ValueCheck[])[OfEnum(shape), shape.Traits.Closed ? OfClosed(shape) : Documented(shape)]
                : [],
            .. constraints.Target is ListShape && site.Owner is not null && protocol.IsTyped
                ? (ValueCheck[])[ListNotNull]
                : [],
        ];
    }

    private static ValueCheck Required { get; } =
        new(
            "required",
            "is present",
            _ => true,
            node =>
                node.Value.IsNothing()
                    ? node.Value is null
                        ? "is absent"
                        : "is null"
                    : null
        );

    private static ValueCheck UniqueItems { get; } =
        new(
            "unique-items",
            "has no item twice",
            node => node.Value is WireList,
            node => HasTwice((WireList)node.Value!) ? "has an item twice" : null
        );

    private ValueCheck OfType(ShapeSite site, Constraints constraints, bool isSparse) =>
        new(
            "type",
            $"is {TypeCheck.Expected(constraints.Target)}",
            node => node.Value is not null && (node.Value is not WireNull || (site.Owner is null && !isSparse)),
            node => _types.Problem(site.Member, node.Value!)
        );

    private static ValueCheck OfLength(Constraints constraints, LengthTrait length) =>
        new(
            "length",
            $"has {NumericBounds.Describe(length)}",
            node => node.Value is not null && constraints.LengthOf(node.Value) is not null,
            node =>
                constraints.LengthOf(node.Value!) is { } found && !constraints.HasLength(found)
                    ? $"has length {found}"
                    : null
        );

    private static IEnumerable<ValueCheck> Matching(string pattern)
    {
        yield return new ValueCheck(
            "pattern",
            $"matches {pattern}",
            node => node.Value.AsString() is not null,
            node =>
                PatternText.Matches(pattern, node.Value.AsString()!)
                    ? null
                    : $"does not match: {ValueFacts.Describe(node.Value.AsString()!)}"
        );
        if (PatternText.Whole(pattern) is { } whole)
        {
            yield return new ValueCheck(
                "pattern-whole",
                $"matches {pattern} as a whole",
                node => node.Value.AsString() is not null,
                node =>
                    PatternText.Matches(whole, node.Value.AsString()!)
                        ? null
                        : $"does not match as a whole: {ValueFacts.Describe(node.Value.AsString()!)}",
                RuleLevel.Should,
                RuleBasis.Inferred
            );
        }
    }

    private static ValueCheck InRange(Constraints constraints, RangeTrait range) =>
        new(
            "range",
            $"is {NumericBounds.Describe(range)}",
            node => node.Value is WireNumber or WireText,
            node =>
                constraints.HasRange((node.Value as WireNumber)?.Text ?? node.Value.AsString()!)
                    ? null
                    : "is out of range"
        );

    private static ValueCheck OfEnum(EnumShape shape) =>
        new(
            "enum",
            "is a value of its enum or a new value, but not empty and not a known value in another spelling",
            node => node.Value.AsString() is not null,
            node => EnumSpelling.Problem(shape, node.Value.AsString()!)
        );

    // Clients keep a value that they do not know. Its reader does not know what it means.
    private static ValueCheck Documented(EnumShape shape) =>
        new(
            "enum-documented",
            "is a documented value",
            node => node.Value.AsString() is not null,
            node => EnumSpelling.IsNew(shape, node.Value) ? "is not a documented value" : null,
            RuleLevel.Should
        );

    private static ValueCheck OfClosed(EnumShape shape) =>
        Documented(shape) with
        {
            Statement = "is a documented value, and the documents say that there are no others",
            Level = RuleLevel.Must,
            Trait = "closed",
        };

    private static ValueCheck ListNotNull { get; } =
        new(
            "not-null",
            "is a list, also if it is empty",
            node => node.Value is not null,
            node => node.Value is WireNull ? "is null" : null,
            RuleLevel.Should,
            RuleBasis.Inferred
        );

    private static bool HasTwice(WireList list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (WireEquality.Same(list.Items[i], list.Items[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
