using LightsailContract.Conformance.Rules;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>How each rule is broken on purpose: by its kind's own mutations, made from the contract and the rule's id.</summary>
internal static class MutantCatalog
{
    /// <summary>The mutants that the rule must kill, each of them; none where nothing can break it.</summary>
    public static IReadOnlyList<Mutant> For(Contract contract, Rule rule)
    {
        var info = rule.Info;
        var id = info.Id[(info.Service.Length + 1)..];
        if (rule is ProbeRule probing)
        {
            return [.. ProbeMutants.Of(probing)];
        }

        if (contract.Invariants.FirstOrDefault(it => Speaks(it.Header.Id, id)) is { } invariant)
        {
            return [.. InvariantMutants.Of(contract, invariant, id[invariant.Header.Id.Length..].TrimStart('/'))];
        }

        var parts = id.Split('/');
        return info.Kind switch
        {
            "lifecycle" => [.. LifecycleMutants.Of(parts[0]["lifecycle-".Length..], info.Operations)],
            "response-shape" => [.. ResponseMutants.Of(contract, parts)],
            "error-shape" => [.. ErrorMutants.Of(contract, parts)],
            "protocol" => [.. ProtocolMutants.Of(parts[0])],
            _ => [],
        };
    }

    private static bool Speaks(string invariant, string id) =>
        id == invariant || id.StartsWith(invariant + "/", StringComparison.Ordinal);
}
