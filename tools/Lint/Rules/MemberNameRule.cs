using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>The members of a structure begin with the same kind of letter as the others of the service.</summary>
internal sealed class MemberNameRule : LintRule
{
    // A few members show no style.
    private const int Enough = 10;

    public override FindingRule Rule { get; } =
        Warning(
            "LSC4004",
            "The member's name has another style",
            "The member '{0}' does not begin with {1} letter, as {2} of the service's {3} members do",
            "One style in a service makes names easy to guess. The name is sent to the service: if the service has that name, "
                + "suppress the finding."
        );

    public override IEnumerable<LintIssue> Check(LintContext context)
    {
        var members = context
            .Members()
            .Where(it => it.Owner.HasNamedMembers() && char.IsAsciiLetter(it.Member.Name[0]))
            .ToList();
        var upper = members.Count(it => char.IsAsciiLetterUpper(it.Member.Name[0]));
        var isUpper = upper * 2 > members.Count;
        var most = isUpper ? upper : members.Count - upper;

        // If less than nine of ten agree, the service has no style.
        return members.Count < Enough || most * 10 < members.Count * 9
            ? []
            : members
                .Where(it => char.IsAsciiLetterUpper(it.Member.Name[0]) != isUpper)
                .Select(it =>
                    LintIssue.At(
                        MemberPlace.Steps(it.Owner, it.Member),
                        MemberPlace.Name(it.Owner, it.Member),
                        isUpper ? "an upper-case" : "a lower-case",
                        FormattableString.Invariant($"{most}"),
                        FormattableString.Invariant($"{members.Count}")
                    )
                );
    }
}
