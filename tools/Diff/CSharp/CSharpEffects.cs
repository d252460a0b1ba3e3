using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.CSharp;

/// <summary>Says of each change what it does to the emitted C#: a difference belongs to the changes at the places that it
/// follows from, and to those around them.</summary>
internal sealed class CSharpEffects
{
    private readonly ILookup<string, ApiDifference> _byOrigin;

    public CSharpEffects(IReadOnlyList<ApiDifference> differences) =>
        _byOrigin = differences
            .SelectMany(difference =>
                difference.Origins.SelectMany(UpTo).Distinct().Select(origin => (origin, difference))
            )
            .ToLookup(pair => pair.origin, pair => pair.difference, StringComparer.Ordinal);

    /// <summary>The differences that a change makes.</summary>
    public IReadOnlyList<ApiDifference> Of(Change change) =>
        [.. _byOrigin[change.Path].Concat(_byOrigin[change.OldPath]).Distinct()];

    public Change Complete(Change change)
    {
        var differences = Of(change);
        return differences.Count == 0
            ? change
            : change with
            {
                Severities = change.Severities with
                {
                    Source = differences.Max(difference => difference.Source),
                    Binary = differences.Max(difference => difference.Binary),
                },
                Emitted = [.. differences.Select(each => each.Name).Distinct().Order(StringComparer.Ordinal)],
            };
    }

    // The place and all that it is in.
    private static IEnumerable<string> UpTo(string origin)
    {
        for (var end = origin.Length; end > 0; end = origin.LastIndexOf('/', end - 1))
        {
            yield return origin[..end];
        }
    }
}
