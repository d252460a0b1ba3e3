using LightsailContract.Conformance.Rules.Shapes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Derivation;

/// <summary>What the protocol says of every answer.</summary>
internal sealed class ProtocolDeriver : IRuleDeriver
{
    private const string Kind = "protocol";

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
                "settings/protocol"
            )
        );
        yield return new HasMediaType(
            context.Info(
                "protocol-content-type",
                Kind,
                RuleLevel.Should,
                $"An answer's content type is {context.Protocol.MediaTypes[0]}.",
                [],
                "settings/protocol"
            ),
            context.Protocol.MediaTypes
        );
    }
}
