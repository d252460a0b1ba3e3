using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Tests.Rules;

/// <summary>The reader refuses an invariant whose id a derived rule can have. It knows such ids by their beginnings.</summary>
public sealed class DerivedRuleIdsTests
{
    public static TheoryData<string> Services => [.. Contracts.All.Select(service => service.Contract.Service)];

    [Theory]
    [MemberData(nameof(Services))]
    public void Each_id_begins_with_a_reserved_prefix_or_is_of_an_invariant(string service)
    {
        var contract = Contracts.Of(service);
        var invariants = contract.Contract.Invariants.Select(invariant => invariant.Header.Id).ToHashSet();
        var ids = RuleDerivation.Derive(contract).Select(rule => rule.Info.Id[(service.Length + 1)..]).ToList();

        ids.Should().OnlyHaveUniqueItems();
        ids.Where(id => !invariants.Contains(id.Split('/')[0]))
            .Should()
            .OnlyContain(id => DerivedRuleIds.Prefixes.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal)));
        foreach (var prefix in DerivedRuleIds.Prefixes)
        {
            ids.Should().Contain(id => id.StartsWith(prefix, StringComparison.Ordinal), prefix);
        }
    }
}
