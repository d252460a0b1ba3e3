using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Signature;

/// <summary>A request whose signature does not hold is refused; tried only where the caller gave credentials.</summary>
internal sealed class SignatureRules : IRuleDeriver
{
    public const string Kind = "signature";

    public IEnumerable<Rule> Derive(DerivationContext context)
    {
        if (context.Resources.FirstOrDefault(resource => resource.List is not null)?.List is not { } operation)
        {
            yield break;
        }

        foreach (var forgery in SignatureMutation.For(context.Contract, context.Protocol))
        {
            var info = context.Info(
                $"{Kind}/{forgery.Name}",
                Kind,
                RuleLevel.Must,
                forgery.Statement,
                [],
                "settings/signingName",
                operation
            );
            var probe = new Probe
            {
                Id = info.Id,
                Operation = operation,
                Variants = forgery.Variants.Count,
                Prepare = (stand, variant) =>
                {
                    var call = ProbeContext.AsProbe(stand.Valid(operation)!, info.Id, forgery.Description);
                    var sign = forgery.Variants[variant % forgery.Variants.Count];
                    return new PreparedProbe(call, new SendOptions { Sign = sign });
                },
            };
            yield return new ProbeRule(info, probe, Expectation.Refused)
            {
                Mutants = [new("the request is signed anew on its way", () => new SignedAnew()), ProbeMutants.Changing],
            };
        }
    }
}
