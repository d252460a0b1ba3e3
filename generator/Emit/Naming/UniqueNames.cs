namespace LightsailContract.Emit.Naming;

/// <summary>Gives each of several things a name of its own. The first keeps its name, so what is added at the end renames nothing.</summary>
internal static class UniqueNames
{
    /// <summary>Gives out names.</summary>
    /// <param name="wanted">Each thing's own name in the contract, and the identifier that it would like.</param>
    /// <param name="reserved">Identifiers that are taken.</param>
    /// <param name="suffix">What is added to an identifier that is reserved; to an exception's, <c>Error</c> before its end.</param>
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
        for (var i = 0; i < wanted.Count; i++)
        {
            var (stem, ending) = Split(wanted[i].Identifier);
            if (forbidden.Contains(wanted[i].Identifier))
            {
                stem += ending.Length == 0 ? suffix : "Error";
            }

            var name = stem + ending;
            for (var number = 2; !taken.Add(name); number++)
            {
                // Digits after digits would read as one number.
                var separator = char.IsDigit(stem[stem.Length - 1]) ? "_" : "";
                name = $"{stem}{separator}{number}{ending}";
            }

            result[i] = name;
        }

        return result;
    }

    // The names must differ before Exception, the end of each exception's name.
    private static (string Stem, string Ending) Split(string identifier)
    {
        const string Exception = "Exception";
        var split = identifier.Length - Exception.Length;
        return split > 0 && identifier.EndsWith(Exception, StringComparison.Ordinal)
            ? (identifier.Substring(0, split), Exception)
            : (identifier, "");
    }
}
