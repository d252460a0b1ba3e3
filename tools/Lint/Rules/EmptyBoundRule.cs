using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>A length trait forbids something.</summary>
internal sealed class EmptyBoundRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4014",
            "The bound allows every value",
            "The smallest length of {0} is 0, and there is no largest: the constraint allows every value",
            "A constraint that forbids nothing looks like one that does. Published models have many of them. 'spec lint --fix' "
                + "removes it."
        );

    public override IEnumerable<LintIssue> Check(LintContext context) =>
        context
            .Contract.Shapes.Where(shape => IsEmpty(shape.Traits) && !IsOverridden(context, shape.Name))
            .Select(shape => LintIssue.At(["shapes", shape.Name, "length"], shape.Name))
            .Concat(
                context
                    .Members()
                    .Where(it =>
                        IsEmpty(it.Member.Traits)
                        && !HasOwnLength(context.Contract, it.Member)
                        && !IsOverridden(context, MemberPlace.Name(it.Owner, it.Member))
                    )
                    .Select(it =>
                        LintIssue.At(
                            MemberPlace.Steps(it.Owner, it.Member, "length"),
                            MemberPlace.Name(it.Owner, it.Member)
                        )
                    )
            )
            .Select(issue => issue with { CanRemove = true });

    // There the bound lifts the one of the contract file, so it is not empty.
    private static bool IsOverridden(LintContext context, string path) =>
        context
            .Files.SelectMany(file => file.Declarations.Overrides)
            .Any(given => given.Path == path && given.Traits.Given.Contains("length"));

    private static bool IsEmpty(Traits traits) => traits.Length is { Min: 0, Max: null };

    // There the member's bound replaces the one of its shape.
    private static bool HasOwnLength(Contract contract, Member member) =>
        contract.GetShape(member.Target).Traits.Length is not null;
}
