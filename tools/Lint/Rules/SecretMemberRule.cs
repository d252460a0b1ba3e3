using System.Text.RegularExpressions;
using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>A member whose name says that it holds a secret is sensitive or a secret in the contract, too.</summary>
internal sealed partial class SecretMemberRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4008",
            "The member looks like a secret",
            "The name of {0} says that its value is a secret, but it is neither sensitive nor listed under secrets",
            "The value may be written to logs and reports. If it is a secret, list the member under 'secrets' in the file of "
                + "rules; if only logs must not show it, add 'sensitive: true'. If it is neither, suppress the finding."
        );

    public override IEnumerable<LintIssue> Check(LintContext context)
    {
        var secrets = context.Contract.Secrets.Select(secret => secret.ToString()).ToHashSet(StringComparer.Ordinal);
        return context
            .Members()
            .Where(it =>
                it.Owner.HasNamedMembers()
                && context.Contract.GetShape(it.Member.Target) is var target
                && target is SimpleShape { Type: SimpleType.String or SimpleType.Blob }
                && !it.Member.Traits.Sensitive
                && !target.Traits.Sensitive
                && !secrets.Contains(MemberPlace.Name(it.Owner, it.Member))
                && SecretName().IsMatch(it.Member.Name)
            )
            .Select(it => LintIssue.At(MemberPlace.Steps(it.Owner, it.Member), MemberPlace.Name(it.Owner, it.Member)));
    }

    // The last words of the name count: a secretArn or a passwordLastUsed is not a secret. A token alone is often a page's. A
    // verb before them takes the id of a key, or switches something on.
    [GeneratedRegex(
        "^(?!(?i:remove|delete|has|is|enable|disable|require|use|allow|generate|rotate|reset)[A-Z_])(?:.*[a-z0-9_])?"
            + "(?<=^|[a-z0-9_])(?i:secret|password|passphrase|passwd|private_?key(_?(pem|material))?|secret_?(access_?)?key|secret_?(string|binary|value)"
            + "|api_?key_?value|shared_?key|(access|auth|authentication|authorization|bearer|id|refresh|security|session|web_?identity)_?token)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SecretName();
}
