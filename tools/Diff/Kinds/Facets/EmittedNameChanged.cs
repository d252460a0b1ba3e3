using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Emit.Api;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>Something that did not change has another name in C#, because another thing took or left its name.</summary>
public sealed class EmittedNameChanged()
    : ChangeKind(
        "emitted-name-changed",
        "Something that did not change has another name in C#, because another thing took or left its name.",
        Effect.None
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var kinds = pair.OtherKind.Select(both => $"shapes/{both.New.Name}").ToHashSet(StringComparer.Ordinal);
        foreach (var (old, current) in EmittedNames.Pair(pair.Old.Contract, pair.New.Contract))
        {
            if (Last(old.Name) != Last(current.Name) && !kinds.Contains(old.Path) && !IsOwnName(pair, old.Path))
            {
                yield return Report(
                    pair,
                    old.Path.Split('/'),
                    old.Path,
                    $"its name in C# is {current.Name}, was {old.Name}"
                );
            }
        }
    }

    private static string Last(string name) => name[(name.LastIndexOf('.') + 1)..];

    // The contract gives a value another name.
    private static bool IsOwnName(ServicePair pair, string path) =>
        new Enums.EnumValueRenamed().Find(pair).Any(change => change.Path == path);
}
