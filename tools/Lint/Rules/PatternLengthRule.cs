using LightsailContract.Lint.Checking;
using LightsailContract.Lint.Patterns;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Lint.Rules;

/// <summary>Some text has a length that both the pattern and the length trait allow.</summary>
internal sealed class PatternLengthRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4006",
            "The pattern and the length exclude each other",
            "No value fits {0}: a text that matches '{1}' has {2}, and the length must be {3}",
            "Each value breaks one of the two, so each request with the member is refused. One of them is wrong."
        );

    public override IEnumerable<LintIssue> Check(LintContext context)
    {
        foreach (var shape in context.Contract.Shapes.Where(shape => shape.IsText()))
        {
            if (Find(context.Contract, shape.Traits) is { } found)
            {
                yield return Issue(["shapes", shape.Name, "pattern"], shape.Name, found);
            }
        }

        foreach (var (owner, member) in context.Members())
        {
            var target = context.Contract.GetShape(member.Target);
            if (
                target.IsText()
                && (member.Traits.Pattern is not null || member.Traits.Length is not null)
                && Find(context.Contract, member.Traits.WithDefaultsFrom(target.Traits)) is { } found
            )
            {
                yield return Issue(MemberPlace.Steps(owner, member), MemberPlace.Name(owner, member), found);
            }
        }
    }

    private static (string Pattern, PatternLengths Matched, LengthTrait Allowed)? Find(Contract contract, Traits traits)
    {
        if (
            traits.Length is not { } allowed
            || contract.FindPattern(traits) is not { } pattern
            || PatternParser.FindMistake(pattern) is not null
        )
        {
            return null;
        }

        var matched = PatternLengths.OfValues(PatternParser.Parse(pattern));
        return matched.Min > (allowed.Max ?? long.MaxValue) || matched.Max < (allowed.Min ?? 0)
            ? (pattern, matched, allowed)
            : null;
    }

    private static LintIssue Issue(
        string[] steps,
        string name,
        (string Pattern, PatternLengths Matched, LengthTrait Allowed) found
    ) =>
        LintIssue.At(
            steps,
            name,
            found.Pattern,
            Characters(found.Matched.Min, found.Matched.Max),
            Between(found.Allowed.Min, found.Allowed.Max)
        );

    private static string Characters(long min, long? max) =>
        Between(min, max)
        + (max ?? min) switch
        {
            1 => " character",
            _ => " characters",
        };

    private static string Between(long? min, long? max) =>
        (min, max) switch
        {
            (null, _) => FormattableString.Invariant($"at most {max}"),
            (_, null) => FormattableString.Invariant($"at least {min}"),
            _ when min == max => FormattableString.Invariant($"{min}"),
            _ => FormattableString.Invariant($"{min} to {max}"),
        };
}
