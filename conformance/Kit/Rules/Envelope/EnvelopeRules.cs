using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>The rules that the protocol has for every response.</summary>
internal sealed class EnvelopeRules : IRuleFactory
{
    private const string Kind = "protocol";
    private const string Place = "settings/protocol";

    public IEnumerable<Rule> Derive(DerivationContext context)
    {
        // Clients need neither the request id nor the content type.
        yield return new CarriesRequestId(
            context.Info(
                DerivedRuleIds.Protocol + "request-id",
                Kind,
                RuleLevel.Should,
                "Every response has a request id.",
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
                DerivedRuleIds.Protocol + "content-type",
                Kind,
                RuleLevel.Should,
                $"The content type of a response is {context.Protocol.MediaTypes[0]}.",
                [],
                Place
            ),
            context.Protocol.MediaTypes
        )
        {
            Mutants = [EnvelopeMutants.OtherMediaType],
        };
        yield return new SuccessStatus(
            context.Info(
                DerivedRuleIds.Protocol + "success-status",
                Kind,
                RuleLevel.Should,
                "A successful response has status 200.",
                [],
                Place
            )
        )
        {
            Mutants = [EnvelopeMutants.OtherSuccessStatus],
        };
        if (context.Protocol.ResultNamespace is { } xmlNamespace)
        {
            // Most clients ignore the namespace.
            yield return new HasNamespace(
                context.Info(
                    DerivedRuleIds.Protocol + "namespace",
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
