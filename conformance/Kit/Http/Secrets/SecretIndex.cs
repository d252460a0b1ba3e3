namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>Finds in one pass which secrets a text may hold, so that a report does not search every text for every
/// secret.</summary>
internal sealed class SecretIndex
{
    private readonly Dictionary<string, List<KnownSecret>> _byPiece = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownSecret>> _byHexadecimal = new(StringComparer.OrdinalIgnoreCase);

    // None of their pieces is certain to be in every form.
    private readonly List<KnownSecret> _everywhere = [];

    public void Add(KnownSecret secret)
    {
        if (secret.Pieces is not { } pieces)
        {
            _everywhere.Add(secret);
            return;
        }

        foreach (var piece in pieces.Plain)
        {
            Add(_byPiece, piece, secret);
        }

        Add(_byHexadecimal, pieces.Hexadecimal, secret);
    }

    /// <summary>The first secret that was learned after <paramref name="after"/> that the text may hold, or null.</summary>
    /// <returns>All secrets that the text has in any form, or in part; sometimes others, too.</returns>
    public KnownSecret? FirstIn(string text, int after)
    {
        KnownSecret? first = null;
        Consider(_everywhere, after, ref first);
        Search(text, after, ref first);
        if (EscapedText.Undo(text) is { } plain)
        {
            Search(plain, after, ref first);
        }

        return first;
    }

    private void Search(string text, int after, ref KnownSecret? first)
    {
        var byPiece = _byPiece.GetAlternateLookup<ReadOnlySpan<char>>();
        var byHexadecimal = _byHexadecimal.GetAlternateLookup<ReadOnlySpan<char>>();
        var digits = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            digits = char.IsAsciiHexDigit(text[end - 1]) ? digits + 1 : 0;
            if (end < SecretPieces.Length)
            {
                continue;
            }

            var window = text.AsSpan(end - SecretPieces.Length, SecretPieces.Length);
            if (byPiece.TryGetValue(window, out var found))
            {
                Consider(found, after, ref first);
            }

            if (digits >= SecretPieces.Length && byHexadecimal.TryGetValue(window, out found))
            {
                Consider(found, after, ref first);
            }
        }
    }

    private static void Consider(List<KnownSecret> found, int after, ref KnownSecret? first)
    {
        foreach (var secret in found)
        {
            if (secret.Order > after && (first is null || secret.Order < first.Order))
            {
                first = secret;
            }
        }
    }

    private static void Add(Dictionary<string, List<KnownSecret>> index, string piece, KnownSecret secret)
    {
        if (!index.TryGetValue(piece, out var secrets))
        {
            index[piece] = secrets = [];
        }

        secrets.Add(secret);
    }
}
