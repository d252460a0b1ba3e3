using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Signature;

/// <summary>A request with an invalid signature is refused. The rules run only if the caller gave credentials.</summary>
internal sealed class SignatureRules : IRuleFactory
{
    public const string Kind = "signature";

    public IEnumerable<Rule> Derive(DerivationContext context)
    {
        if (context.Resources.FirstOrDefault(resource => resource.List is not null)?.List is not { } operation)
        {
            yield break;
        }

        foreach (var mutation in SignatureMutation.For(context.Contract, context.Protocol))
        {
            var info = context.Info(
                $"{DerivedRuleIds.Signature}{mutation.Name}",
                Kind,
                RuleLevel.Must,
                mutation.Statement,
                [],
                "settings/signingName",
                operation
            );
            var probe = new Probe
            {
                Id = info.Id,
                Operation = operation,
                Variants = mutation.Variants.Count,
                InFirstShard = true,
                Prepare = (target, variant) =>
                {
                    var call = ProbeContext.AsProbe(target.Valid(operation)!, info.Id, mutation.Description) with
                    {
                        HasWrongSignature = true,
                    };
                    var sign = mutation.Variants[variant % mutation.Variants.Count];
                    return new PreparedProbe(call, new SendOptions { Sign = sign });
                },
            };
            yield return new SignatureRule(info, probe, mutation.Name)
            {
                Mutants =
                [
                    new(
                        "the request is signed anew on its way",
                        () => new SignedAnew(unsigned: mutation.Name == SignatureMutation.Unsigned)
                    ),
                    ProbeMutants.Changing,
                ],
            };
        }
    }
}
