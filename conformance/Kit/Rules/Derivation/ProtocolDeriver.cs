using LightsailContract.Conformance.Probes;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Conformance.Rules.Shapes;
using LightsailContract.Conformance.Session;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Derivation;

/// <summary>What the protocol says of every answer, and of requests that are none of its.</summary>
internal sealed class ProtocolDeriver : IRuleDeriver
{
    private const string Kind = "protocol";
    private const string Place = "settings/protocol";

    public IEnumerable<Rule> Derive(DerivationContext context)
    {
        // Clients do without either.
        yield return new CarriesRequestId(
            context.Info("protocol-request-id", Kind, RuleLevel.Should, "Every answer carries a request id.", [], Place)
        );
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
        );
        yield return new SuccessStatus(
            context.Info("protocol-success-status", Kind, RuleLevel.Should, "A success has status 200.", [], Place)
        );
        if (context.Contract.Settings is { Protocol: Protocol.AwsQuery, XmlNamespace: { } xmlNamespace })
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
            );
        }

        if (context.Resources.FirstOrDefault(resource => resource.List is not null) is not { } host)
        {
            yield break;
        }

        foreach (var tampering in Tampering.Of(context.Contract.Settings))
        {
            yield return Rule(context, tampering, (tampering.Creates ? host.Create : null) ?? host.List!);
        }
    }

    private static ProbeRule Rule(DerivationContext context, Tampering tampering, Operation operation)
    {
        var info = context.Info(
            $"protocol-{tampering.Name}",
            Kind,
            tampering.Level,
            tampering.Statement,
            [],
            Place,
            operation
        );
        var probe = new Probe
        {
            Id = info.Id,
            Operation = operation,
            Variants = tampering.Variants.Count,
            Prepare = (stand, variant) =>
            {
                if (stand.Valid(operation) is not { } valid)
                {
                    return null;
                }

                var request = tampering.Variants[variant % tampering.Variants.Count](stand.Write(valid));
                var call =
                    tampering.Expectation == Expectation.Accepted
                        ? valid with
                        {
                            Probe = info.Id,
                            Story = $"{valid.Story} {tampering.Story}",
                        }
                        : ProbeStand.AsProbe(valid, info.Id, tampering.Story) with
                        {
                            IsProtocol = tampering.Expectation == Expectation.Refused,
                        };
                return new PreparedProbe(call, new SendOptions { Request = request });
            },
        };
        return new ProbeRule(info, probe, tampering.Expectation);
    }
}
