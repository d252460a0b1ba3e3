namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>Finds pieces of a secret that are too long to stand somewhere by chance.</summary>
internal sealed class SecretParts
{
    // Two alphabets of 64: sixteen characters in a row are 96 bits.
    public const int Shortest = 16;

    // A row of zeros says nothing.
    private const int FewestCharacters = 8;

    private readonly string _secret;

    // Where a piece begins that gives the secret away.
    private readonly int[] _starts;

    /// <param name="secret">The secret.</param>
    /// <param name="open">What was shown openly with the secret: an identifier in it, from which the secret may be made.</param>
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

    /// <summary>The longest piece at the first place where one stands; empty where none does.</summary>
    /// <param name="text">Where it is looked for.</param>
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
