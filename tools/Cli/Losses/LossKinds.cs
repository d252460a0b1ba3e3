using LightsailContract.Importers.Losses;

namespace LightsailContract.Cli;

/// <summary>The losses of a report by kind, the most frequent first.</summary>
internal static class LossKinds
{
    public static IReadOnlyList<(LossKind Kind, IReadOnlyList<Loss> Places)> Of(LossReport losses) =>
        [
            .. losses
                .Losses.Where(loss => loss.Kind is not null)
                .GroupBy(loss => loss.Kind!)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
                .Select(group => (group.Key, (IReadOnlyList<Loss>)[.. group])),
        ];
}
