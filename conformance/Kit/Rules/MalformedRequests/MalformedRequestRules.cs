using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.MalformedRequests;

/// <summary>What the protocol says of requests that are not well formed, or only look so.</summary>
internal sealed class MalformedRequestRules : IRuleDeriver
{
    private const string Kind = "protocol";
    private const string Place = "settings/protocol";

    public IEnumerable<Rule> Derive(DerivationContext context)
    {
        if (context.Resources.FirstOrDefault(resource => resource.List is not null) is not { } host)
        {
            yield break;
        }

        foreach (var tampering in MalformedRequest.Common.Concat(context.Protocol.MalformedRequests))
        {
            yield return Rule(context, tampering, (tampering.Creates ? host.Create : null) ?? host.List!);
        }
    }

    private static ProbeRule Rule(DerivationContext context, MalformedRequest tampering, Operation operation)
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
                            Description = $"{valid.Description} {tampering.Description}",
                        }
                        : ProbeContext.AsProbe(valid, info.Id, tampering.Description) with
                        {
                            IsProtocol = tampering.Expectation == Expectation.Refused,
                        };
                return new PreparedProbe(call, new SendOptions { Request = request });
            },
        };
        return new ProbeRule(info, probe, tampering.Expectation)
        {
            Mutants = ProbeMutants.Against(tampering.Expectation, operation),
        };
    }
}
