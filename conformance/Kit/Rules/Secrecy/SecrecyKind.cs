using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Secrecy;

/// <summary>A value once issued never comes back.</summary>
internal sealed class SecrecyKind() : InvariantKind<SecrecyInvariant>("secrecy")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, SecrecyInvariant invariant) =>
        [
            new SecrecyRule(Info(context, invariant), invariant)
            {
                Mutants =
                [
                    new(
                        "an issued secret returns in a document",
                        () => new SecretReturns(invariant.Member, inHeader: false)
                    ),
                    new(
                        "an issued secret returns in a header, encoded",
                        () => new SecretReturns(invariant.Member, inHeader: true)
                    ),
                ],
            },
        ];
}
