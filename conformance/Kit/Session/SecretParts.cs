namespace LightsailContract.Conformance.Session;

/// <summary>Finds pieces of a secret that are too long to stand somewhere by chance.</summary>
internal static class SecretParts
{
    // Two alphabets of 64: sixteen characters in a row are 96 bits.
    private const int Shortest = 16;

    // A row of zeros says nothing.
    private const int FewestCharacters = 8;

    /// <summary>The longest piece at the first place where one stands; empty where none does.</summary>
    /// <param name="text">Where it is looked for.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="open">What was shown openly with the secret: an identifier in it, from which the secret may be made.</param>
    public static string FindIn(string text, string secret, string open)
    {
        for (var start = 0; start + Shortest <= secret.Length; start++)
        {
            var window = secret.Substring(start, Shortest);
            if (
                window.Distinct().Count() < FewestCharacters
                || !text.Contains(window, StringComparison.Ordinal)
                || open.Contains(window, StringComparison.Ordinal)
            )
            {
                continue;
            }

            var length = Shortest;
            while (
                start + length < secret.Length
                && text.Contains(secret.Substring(start, length + 1), StringComparison.Ordinal)
            )
            {
                length++;
            }

            return secret.Substring(start, length);
        }

        return "";
    }
}
