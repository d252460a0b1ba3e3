namespace LightsailContract.Emit.Naming;

/// <summary>Gives each of several things a name of its own, the same for the same things in any order.</summary>
internal static class UniqueNames
{
    /// <summary>Gives out names.</summary>
    /// <param name="wanted">Each thing's own name in the contract, and the identifier that it would like.</param>
    /// <param name="reserved">Identifiers that are taken.</param>
    /// <param name="suffix">What is added to an identifier that is reserved; before <c>Exception</c> where it ends so.</param>
    /// <param name="comparer">When two identifiers are one; files make case count for nothing.</param>
    /// <returns>The identifiers, in the order of <paramref name="wanted"/>.</returns>
    public static string[] Assign(
        IReadOnlyList<(string Name, string Identifier)> wanted,
        IEnumerable<string> reserved,
        string suffix,
        StringComparer comparer
    )
    {
        var forbidden = new HashSet<string>(reserved, comparer);
        var taken = new HashSet<string>(forbidden, comparer);
        var result = new string[wanted.Count];

        // Whoever is already spelt as C# wants it goes first, so that a newcomer does not rename it.
        var order = Enumerable
            .Range(0, wanted.Count)
            .OrderBy(i => wanted[i].Name == wanted[i].Identifier ? 0 : 1)
            .ThenBy(i => wanted[i].Name, StringComparer.Ordinal)
            .ThenBy(i => i);
        foreach (var i in order)
        {
            var stem = forbidden.Contains(wanted[i].Identifier) ? wanted[i].Identifier + suffix : wanted[i].Identifier;
            var name = stem;
            for (var number = 2; !taken.Add(name); number++)
            {
                // Digits after digits would read as one number.
                var separator = char.IsDigit(stem[stem.Length - 1]) ? "_" : "";
                name = $"{stem}{separator}{number}";
            }

            result[i] = name;
        }

        return result;
    }

    private static string WithSuffix(string identifier, string suffix)
    {
        const string Exception = "Exception";
        return identifier.EndsWith(Exception, StringComparison.Ordinal)
            ? identifier.Substring(0, identifier.Length - Exception.Length) + suffix + Exception
            : identifier + suffix;
    }
}
