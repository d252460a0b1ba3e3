using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>What the protocol says of every response, whatever the operation.</summary>
internal sealed class EnvelopeRules : IRuleFactory
{
    private const string Kind = "protocol";
    private const string Place = "settings/protocol";

    public IEnumerable<Rule> Derive(DerivationContext context)
    {
        // Clients do without either.
        yield return new CarriesRequestId(
            context.Info(
                "protocol-request-id",
                Kind,
                RuleLevel.Should,
                "Every answer carries a request id.",
                [],
                Place
            ) with
            {
                Basis = RuleBasis.Inferred,
            }
        )
        {
            Mutants = [EnvelopeMutants.NoRequestId],
        };
        yield return new HasMediaType(
            context.Info(
                "protocol-content-type",
                Kind,
                RuleLevel.Should,
                $"An answer's content type is {context.Protocol.MediaTypes[0]}.",
                [],
                Place
            ),
            context.Protocol.MediaTypes
        )
        {
            Mutants = [EnvelopeMutants.OtherMediaType],
        };
        yield return new SuccessStatus(
            context.Info("protocol-success-status", Kind, RuleLevel.Should, "A success has status 200.", [], Place)
        )
        {
            Mutants = [EnvelopeMutants.OtherSuccessStatus],
        };
        if (context.Protocol.ResultNamespace is { } xmlNamespace)
        {
            // Most clients read the names alone.
            yield return new HasNamespace(
                context.Info(
                    "protocol-namespace",
                    Kind,
                    RuleLevel.Should,
                    "A result is in the service's namespace.",
                    [],
                    "settings/xmlNamespace"
                ),
                xmlNamespace
            )
            {
                Mutants = [EnvelopeMutants.NoNamespace],
            };
        }
    }
}
