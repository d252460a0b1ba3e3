using LightsailContract.Lint.Checking;
using LightsailContract.Lint.Patterns;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Lint.Rules;

/// <summary>No pattern takes an engine that backtracks exponential time.</summary>
internal sealed class CatastrophicPatternRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4007",
            "The pattern can take exponential time",
            "A text can match a part of '{0}', the pattern of {1}, in many ways: an engine that backtracks needs exponential time to refuse it",
            "The emitted validators take linear time. Other readers of the contract often use engines that backtrack, such as "
                + "those of JavaScript, Java and Python, and there a short text can stop a process. Rewrite the repetition, so "
                + "that a text can be divided in only one way: '(a+)+' is 'a+'."
        );

    public override IEnumerable<LintIssue> Check(LintContext context)
    {
        foreach (var shape in context.Contract.Shapes.Where(shape => IsCatastrophic(context.Contract, shape.Traits)))
        {
            yield return LintIssue.At(["shapes", shape.Name, "pattern"], shape.Traits.Pattern!, shape.Name);
        }

        foreach (
            var (owner, member) in context.Members().Where(it => IsCatastrophic(context.Contract, it.Member.Traits))
        )
        {
            yield return LintIssue.At(
                MemberPlace.Steps(owner, member, "pattern"),
                member.Traits.Pattern!,
                MemberPlace.Name(owner, member)
            );
        }
    }

    private static bool IsCatastrophic(Contract contract, Traits traits) =>
        contract.FindPattern(traits) is { } pattern
        && PatternParser.FindMistake(pattern) is null
        && PatternAmbiguity.IsExponential(PatternParser.Parse(pattern));
}
