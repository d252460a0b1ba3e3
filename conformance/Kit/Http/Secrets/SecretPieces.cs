namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>Pieces of a secret of which one stands in every text that holds the secret in any form, or a long part of it.</summary>
/// <param name="Plain">Pieces of the secret itself, backwards, and in base64.</param>
/// <param name="Hexadecimal">A piece of it in hexadecimal, in either case.</param>
internal sealed record SecretPieces(IReadOnlyList<string> Plain, string Hexadecimal)
{
    /// <summary>How long a piece is: every part that counts as one holds a whole piece, wherever it begins.</summary>
    public const int Length = SecretParts.Shortest / 2;

    /// <summary>The pieces; null for a secret that has none that is sure to stand as it is.</summary>
    /// <param name="value">The secret.</param>
    /// <param name="partsOfBase64">What of its base64 is the same in either alphabet.</param>
    /// <param name="hexadecimal">The secret in hexadecimal.</param>
    public static SecretPieces? Cut(string value, IReadOnlyList<string> partsOfBase64, string hexadecimal)
    {
        // The first characters may be read as the end of an escape that stands before them.
        var isPlain = value.All(character => character is >= ' ' and <= '~' && !EscapedText.Starts.Contains(character));
        if (!isPlain || value.Length < 2 * Length || partsOfBase64.Any(part => part.Length < Length))
        {
            return null;
        }

        var aligned = Enumerable.Range(0, value.Length / Length).Select(part => value.Substring(part * Length, Length));
        var backwards = new string([.. value[..Length].Reverse()]);
        return new SecretPieces(
            [.. aligned.Append(backwards).Concat(partsOfBase64.Select(part => part[..Length])).Distinct()],
            hexadecimal[..Length]
        );
    }
}
