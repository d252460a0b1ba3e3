using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.MalformedRequests;

/// <summary>The rules for malformed or unusual requests.</summary>
internal sealed class MalformedRequestRules : IRuleFactory
{
    private const string Kind = "protocol";
    private const string Place = "settings/protocol";

    public IEnumerable<Rule> Derive(DerivationContext context)
    {
        if (context.Resources.FirstOrDefault(resource => resource.List is not null) is not { } host)
        {
            yield break;
        }

        foreach (var malformed in MalformedRequest.Common.Concat(context.Protocol.MalformedRequests))
        {
            yield return Rule(context, malformed, (malformed.Creates ? host.Create : null) ?? host.List!);
        }
    }

    private static ProbeRule Rule(DerivationContext context, MalformedRequest malformed, Operation operation)
    {
        var info = context.Info(
            $"{DerivedRuleIds.Protocol}{malformed.Name}",
            Kind,
            malformed.Level,
            malformed.Statement,
            [],
            Place,
            operation
        ) with
        {
            Basis = malformed.Basis,
        };
        var probe = new Probe
        {
            Id = info.Id,
            Operation = operation,
            Variants = malformed.Variants.Count,
            Prepare = (target, variant) =>
            {
                if (target.Valid(operation) is not { } valid)
                {
                    return null;
                }

                var request = malformed.Variants[variant % malformed.Variants.Count](target.Write(valid));
                var call =
                    malformed.Expectation == Expectation.Accepted
                        ? valid with
                        {
                            Probe = info.Id,
                            Description = $"{valid.Description} {malformed.Description}",
                        }
                        : ProbeContext.AsProbe(valid, info.Id, malformed.Description) with
                        {
                            ExpectsServiceResponse = malformed.Expectation == Expectation.Refused,
                        };
                return new PreparedProbe(call, new SendOptions { Request = request });
            },
        };
        return new ProbeRule(info, probe, malformed.Expectation)
        {
            Mutants = ProbeMutants.Against(malformed.Expectation, operation),
        };
    }
}
