using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>The rules that are in contracts under an id of their own, with the document that says so. All others follow
/// from shapes, resources and the protocol.</summary>
internal sealed class StatedRules(IEnumerable<Contract> contracts)
{
    private readonly HashSet<string> _ids =
    [
        .. contracts.SelectMany(contract =>
            contract.Invariants.Select(invariant => $"{contract.Service}/{invariant.Header.Id}")
        ),
    ];

    /// <summary>The contract's own id of a rule, without the service; null if the rule is derived. A quota's rules, such as
    /// <c>two-keys/race</c>, have the quota's id.</summary>
    public string? NameOf(string ruleId)
    {
        var own = string.Join('/', ruleId.Split('/').Take(2));
        return _ids.Contains(own) ? RuleId.WithoutService(own) : null;
    }
}
