using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Secrecy;

/// <summary>An issued secret is in no later response.</summary>
internal sealed class SecrecyKind() : InvariantKind<SecrecyInvariant>("secrecy")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, SecrecyInvariant invariant) =>
        [
            new SecrecyRule(Info(context, invariant), invariant)
            {
                Mutants =
                [
                    new(
                        "a later document has an issued secret",
                        () => new SecretReturns(invariant.Member, inHeader: false)
                    ),
                    new(
                        "a later header has an issued secret, encoded",
                        () => new SecretReturns(invariant.Member, inHeader: true)
                    ),
                ],
            },
        ];
}
