namespace LightsailContract.Cli;

/// <summary>Rules that a table may tell in one line.</summary>
/// <remarks>A derived rule's id goes from the service over the kind and the operation to the particular.</remarks>
internal static class RuleFamily
{
    /// <summary>What the rules of one kind on one operation share; of a short id, what its rule shares with those of its kind.</summary>
    public static string Of(string id) =>
        id.Split('/') is { Length: > 3 } steps ? $"{steps[1]}/{steps[2]}" : string.Join('/', id.Split('/').Take(2));

    /// <summary>The id without its service.</summary>
    public static string WithoutService(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The beginning that the ids have in common, without the service; null where they have none.</summary>
    public static string? NameOf(IReadOnlyList<string> ids)
    {
        var first = WithoutService(ids[0]);
        if (ids.Count == 1)
        {
            return first;
        }

        var common = first
            .Split('/')
            .TakeWhile((step, i) => ids.All(id => WithoutService(id).Split('/').ElementAtOrDefault(i) == step))
            .ToArray();
        return common.Length > 0 ? string.Join('/', common) : null;
    }
}
