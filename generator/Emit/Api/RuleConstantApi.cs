using LightsailContract.Emit.Context;
using LightsailContract.Emit.Invariants;
using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>The constants of quotas and sentinels.</summary>
internal sealed class RuleConstantApi(EmitContext context, ApiFacts facts)
{
    public void Add()
    {
        var constants = RuleConstant.FindNamed(context).ToList();
        if (constants.Count > 0)
        {
            var all = constants.SelectMany(each => Origins(each.Constant.Subject));
            facts.Add(context.Names.Rules, ApiFacet.Type, "static class", all);
        }

        foreach (var (constant, name) in constants)
        {
            var origins = Origins(constant.Subject).ToList();
            facts.Add($"{context.Names.Rules}.{name}", ApiFacet.Constant, constant.Type, origins);
        }
    }

    private IEnumerable<string> Origins(string subject)
    {
        foreach (var resource in context.Contract.Resources.Where(each => $"{each.Name}.quota" == subject))
        {
            yield return $"resources/{resource.Name}/quota";
            yield return $"resources/{resource.Name}";
        }

        foreach (var rule in context.Contract.Invariants.OfType<SentinelInvariant>())
        {
            if (rule.Values.Any(value => $"{rule.Structure}.{value.Member}" == subject))
            {
                yield return $"invariants/{rule.Header.Id}";
            }
        }
    }
}
