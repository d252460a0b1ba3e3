using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>Everything that can have documentation and be deprecated: shapes, members, values and operations.</summary>
internal static class DescribedThings
{
    public static IEnumerable<Named> In(ServicePair pair) => Sites(pair).Concat(Operations(pair)).Concat(Values(pair));

    private static IEnumerable<Named> Sites(ServicePair pair) =>
        pair.Sites.Select(site => new Named(
            site.Path,
            site.Subject,
            site.Old.Documentation,
            site.New.Documentation,
            site.Old.Deprecated,
            site.New.Deprecated
        ));

    private static IEnumerable<Named> Operations(ServicePair pair) =>
        pair.Operations.Both.Select(both => new Named(
            ["operations", both.New.Name],
            both.New.Name,
            both.Old.Documentation,
            both.New.Documentation,
            both.Old.Deprecated,
            both.New.Deprecated
        ));

    private static IEnumerable<Named> Values(ServicePair pair)
    {
        foreach (var (old, current) in pair.SameKind)
        {
            foreach (var (before, after) in Pairing.By(Values(old), Values(current), value => value.Value).Both)
            {
                yield return new Named(
                    ["shapes", current.Name, "values", after.Value],
                    $"{current.Name}.{after.Value}",
                    before.Documentation,
                    after.Documentation,
                    before.Deprecated,
                    after.Deprecated
                );
            }
        }
    }

    private static IEnumerable<EnumValue> Values(Shape shape) =>
        shape switch
        {
            EnumShape e => e.Values,
            IntEnumShape e => e.Values.Select(value => new EnumValue(
                value.Name,
                value.Name,
                value.Documentation,
                null
            )),
            _ => [],
        };
}
