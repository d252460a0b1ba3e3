using LightsailContract.Diff.Changes;
using LightsailContract.Emit.Api;
using LightsailContract.Model;

namespace LightsailContract.Diff.CSharp;

/// <summary>One difference of the emitted C#.</summary>
/// <param name="Name">The type or member.</param>
/// <param name="Source">Whether code that was written against the old one still compiles.</param>
/// <param name="Binary">Whether code that was compiled against the old one still runs.</param>
/// <param name="Origins">The places of the contract that it follows from.</param>
public sealed record ApiDifference(string Name, Severity Source, Severity Binary, IReadOnlyList<string> Origins);

/// <summary>Compares what is emitted for two contracts.</summary>
internal static class ApiComparison
{
    public static IReadOnlyList<ApiDifference> Compare(Contract old, Contract current) =>
        Compare(EmittedApi.Of(old), EmittedApi.Of(current));

    private static List<ApiDifference> Compare(EquatableArray<ApiFact> old, EquatableArray<ApiFact> current)
    {
        var before = Index(old);
        var after = Index(current);
        var wasThere = old.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        var isThere = current.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        var found = new List<ApiDifference>();
        foreach (var fact in old)
        {
            if (!after.TryGetValue((fact.Name, fact.Facet), out var now))
            {
                Add(fact, Lost(fact.Facet, isThere.Contains(fact.Name)));
            }
            else if (now.Value != fact.Value)
            {
                Add(fact, Changed(fact.Facet), now.Origins);
            }
        }

        foreach (var fact in current.Where(fact => !before.ContainsKey((fact.Name, fact.Facet))))
        {
            var isOfOld = fact.Owner is { } owner && wasThere.Contains(owner);
            Add(fact, Gained(fact.Facet, isOfOld, wasThere.Contains(fact.Name)));
        }

        return found;

        void Add(ApiFact fact, (Severity Source, Severity Binary) severity, params IEnumerable<string> more) =>
            found.Add(new ApiDifference(fact.Name, severity.Source, severity.Binary, [.. fact.Origins, .. more]));
    }

    private static (Severity, Severity) Lost(ApiFacet facet, bool isNameThere) =>
        facet switch
        {
            ApiFacet.Type or ApiFacet.Member => (Severity.Break, Severity.Break),
            // Compilers copy a constant into the code that uses it.
            ApiFacet.Constant => (Severity.Break, Severity.None),
            ApiFacet.Required or ApiFacet.Abstract or ApiFacet.Obsolete => (Severity.None, Severity.None),
            _ => (isNameThere ? Severity.Risk : Severity.None, Severity.None),
        };

    private static (Severity, Severity) Changed(ApiFacet facet) =>
        facet switch
        {
            ApiFacet.Type or ApiFacet.Member => (Severity.Break, Severity.Break),
            ApiFacet.Constant => (Severity.Break, Severity.None),
            // A warning of the compiler.
            ApiFacet.Annotation => (Severity.Risk, Severity.None),
            _ => (Severity.None, Severity.None),
        };

    private static (Severity, Severity) Gained(ApiFacet facet, bool isOfOld, bool isNameOld) =>
        facet switch
        {
            ApiFacet.Required when isOfOld => (Severity.Break, Severity.None),
            ApiFacet.Abstract when isOfOld => (Severity.Break, Severity.Break),
            ApiFacet.Obsolete when isNameOld => (Severity.Risk, Severity.None),
            _ => (Severity.None, Severity.None),
        };

    private static Dictionary<(string, ApiFacet), ApiFact> Index(EquatableArray<ApiFact> facts)
    {
        var index = new Dictionary<(string, ApiFacet), ApiFact>();
        foreach (var fact in facts)
        {
            index.TryAdd((fact.Name, fact.Facet), fact);
        }

        return index;
    }
}
