using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;
using LightsailContract.Conformance.Protocols;

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

        foreach (var forgery in Forgery.For(context.Contract, context.Protocol))
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
                    var call = ProbeStand.AsProbe(stand.Valid(operation)!, info.Id, forgery.Story);
                    var sign = forgery.Variants[variant % forgery.Variants.Count];
                    return new PreparedProbe(call, new SendOptions { Seal = sign });
                },
            };
            yield return new ProbeRule(info, probe, Expectation.Refused)
            {
                Mutants = [new("the request is signed anew on its way", () => new SignedAnew()), ProbeMutants.Changing],
            };
        }
    }
}
