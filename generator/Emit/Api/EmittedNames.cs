using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>The names that shapes, members, values and operations have in C#.</summary>
public static class EmittedNames
{
    /// <summary>The name of each thing, by its place in the contract.</summary>
    /// <param name="contract">A contract that the reader found no error in.</param>
    public static IReadOnlyList<EmittedName> Of(Contract contract)
    {
        var service = "I" + Naming.Identifiers.Service(contract.Service) + "Handler";
        return
        [
            .. EmittedApi
                .Of(contract)
                .Where(fact => fact.Facet is ApiFacet.Type or ApiFacet.Member && IsNamed(fact, service))
                .GroupBy(fact => fact.Path, StringComparer.Ordinal)
                .Select(facts => new EmittedName(facts.Key, facts.First().Name))
                .OrderBy(name => name.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The names of what two contracts have in common.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="current">The new contract.</param>
    public static IEnumerable<(EmittedName Old, EmittedName New)> Pair(Contract old, Contract current)
    {
        var after = Of(current).ToDictionary(name => name.Path, StringComparer.Ordinal);
        foreach (var before in Of(old))
        {
            if (after.TryGetValue(before.Path, out var now))
            {
                yield return (before, now);
            }
        }
    }

    // Of the methods for an operation, the handler's says its name.
    private static bool IsNamed(ApiFact fact, string handler) =>
        fact.Path.StartsWith("shapes/", StringComparison.Ordinal)
            ? fact.Path.Split('/') is { Length: 2 }
                ? fact.Facet == ApiFacet.Type
                : true
            : fact.Path.StartsWith("operations/", StringComparison.Ordinal) && fact.Owner == handler;
}

/// <summary>A name in C#.</summary>
/// <param name="Path">The place in the contract: <c>shapes/AccessKey/members/status</c>.</param>
/// <param name="Name">The name in C#: <c>AccessKey.Status</c>.</param>
public sealed record EmittedName(string Path, string Name);
