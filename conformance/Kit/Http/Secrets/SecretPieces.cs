namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>Pieces of a secret. A text that holds the secret in any form, or a long part of it, contains at least one of
/// them.</summary>
/// <param name="Plain">Pieces of the secret itself, backwards, and in base64.</param>
/// <param name="Hexadecimal">A piece of it in hexadecimal, in either case.</param>
internal sealed record SecretPieces(IReadOnlyList<string> Plain, string Hexadecimal)
{
    /// <summary>The length of a piece: half of the shortest part, so that every part contains a whole piece.</summary>
    public const int Length = SecretParts.Shortest / 2;

    /// <summary>The pieces; null if the secret has no piece that every form contains.</summary>
    /// <param name="value">The secret.</param>
    /// <param name="partsOfBase64">The parts of its base64 that are the same in both alphabets.</param>
    /// <param name="hexadecimal">The secret in hexadecimal.</param>
    public static SecretPieces? Cut(string value, IReadOnlyList<string> partsOfBase64, string hexadecimal)
    {
        // An escape before the secret may include its first characters.
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
