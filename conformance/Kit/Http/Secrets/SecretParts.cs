namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>Finds parts of a secret that are too long to be in a text by chance.</summary>
internal sealed class SecretParts
{
    // The alphabet of base64 has 64 characters, so sixteen of them are 96 bits.
    public const int Shortest = 16;

    // A part with fewer different characters, such as a row of zeros, is not typical of a secret.
    private const int FewestCharacters = 8;

    private readonly string _secret;

    // The positions in the secret at which such a part begins.
    private readonly int[] _starts;

    /// <param name="secret">The secret.</param>
    /// <param name="open">The text that was shown with the secret. Parts of it, such as an identifier, are not secret.</param>
    public SecretParts(string secret, string open)
    {
        _secret = secret;
        _starts =
        [
            .. Enumerable
                .Range(0, Math.Max(0, secret.Length - Shortest + 1))
                .Where(start =>
                    secret.Skip(start).Take(Shortest).Distinct().Count() >= FewestCharacters
                    && !open.AsSpan().Contains(Window(start), StringComparison.Ordinal)
                ),
        ];
    }

    /// <summary>The longest part at the first place that has one; empty if there is none.</summary>
    /// <param name="text">The text to search.</param>
    public string FindIn(string text)
    {
        foreach (var start in _starts)
        {
            if (!text.AsSpan().Contains(Window(start), StringComparison.Ordinal))
            {
                continue;
            }

            var length = Shortest;
            while (
                start + length < _secret.Length
                && text.AsSpan().Contains(_secret.AsSpan(start, length + 1), StringComparison.Ordinal)
            )
            {
                length++;
            }

            return _secret.Substring(start, length);
        }

        return "";
    }

    private ReadOnlySpan<char> Window(int start) => _secret.AsSpan(start, Shortest);
}
