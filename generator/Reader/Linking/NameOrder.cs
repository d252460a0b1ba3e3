namespace LightsailContract.Reader.Linking;

/// <summary>Finds the names that could become one name in C#, and keeps their order.</summary>
/// <remarks>Only these: if a contract held the order of all names, each move of a shape would emit everything again.</remarks>
internal static class NameOrder
{
    private static readonly string[] Endings = ["exception", "error", "fault", "shape", "operation"];

    /// <summary>Those of the names that resemble another one, in their order.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> names)
    {
        var resembling = names
            .GroupBy(Essence, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group);
        var kept = new HashSet<string>(resembling, StringComparer.Ordinal);
        return names.Where(kept.Contains);
    }

    // Coarser than any naming of identifiers, so no two names that clash are missed.
    private static string Essence(string name)
    {
        var essence = new string([.. name.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        while (true)
        {
            var shorter = essence.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            foreach (var ending in Endings)
            {
                if (shorter.EndsWith(ending, StringComparison.Ordinal))
                {
                    shorter = shorter.Substring(0, shorter.Length - ending.Length);
                }
            }

            if (shorter.Length == essence.Length)
            {
                return essence;
            }

            essence = shorter;
        }
    }
}
