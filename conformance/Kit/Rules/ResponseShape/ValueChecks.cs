using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>The checks that follow from a member's shape and traits.</summary>
internal sealed class ValueChecks(Contract contract, IWireProtocol protocol)
{
    private readonly TypeCheck _types = new(contract, protocol);

    public IEnumerable<ValueCheck> ChecksFor(ShapeSite site, bool isSparse)
    {
        var member = site.Member;
        var constraints = Constraints.ReadFrom(contract, member);
        if (member.Traits.Required)
        {
            yield return new ValueCheck(
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
        }

        yield return new ValueCheck(
            "type",
            $"is {TypeCheck.Expected(constraints.Target)}",
            node => node.Value is not null && (node.Value is not WireNull || (site.Owner is null && !isSparse)),
            node => _types.Problem(member, node.Value!)
        );
        if (constraints.Length is { } length)
        {
            yield return new ValueCheck(
                "length",
                $"has {NumericBounds.Describe(length)}",
                node => node.Value is not null && constraints.LengthOf(node.Value) is not null,
                node =>
                    constraints.LengthOf(node.Value!) is { } found && !constraints.HasLength(found)
                        ? $"has length {found}"
                        : null
            );
        }

        if (constraints.Pattern is { } pattern)
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
        }

        if (constraints.Pattern is { } loose && PatternText.Whole(loose) is { } whole)
        {
            yield return new ValueCheck(
                "pattern-whole",
                $"consists of {loose}",
                node => node.Value.AsString() is not null,
                node =>
                    PatternText.Matches(whole, node.Value.AsString()!)
                        ? null
                        : $"does not match as a whole: {ValueFacts.Describe(node.Value.AsString()!)}",
                RuleLevel.Should
            );
        }

        if (constraints.Range is { } range)
        {
            yield return new ValueCheck(
                "range",
                $"is {NumericBounds.Describe(range)}",
                node => node.Value is WireNumber or WireText,
                node =>
                    constraints.HasRange((node.Value as WireNumber)?.Text ?? node.Value.AsString()!)
                        ? null
                        : "is out of range"
            );
        }

        if (constraints.UniqueItems)
        {
            yield return new ValueCheck(
                "unique-items",
                "holds no entry twice",
                node => node.Value is WireList,
                node => HasTwice((WireList)node.Value!) ? "holds an entry twice" : null
            );
        }

        if (constraints.Target is EnumShape shape)
        {
            yield return new ValueCheck(
                "enum",
                "is a value of its enum, or a new one that is neither empty nor a known one misspelt",
                node => node.Value.AsString() is not null,
                node => EnumSpelling.Problem(shape, node.Value.AsString()!)
            );
        }
    }

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
