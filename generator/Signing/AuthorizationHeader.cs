using System.Diagnostics.CodeAnalysis;

namespace LightsailContract.Signing;

/// <summary>What an <c>Authorization</c> header of this algorithm says.</summary>
internal sealed record AuthorizationHeader(
    string AccessKeyId,
    string Date,
    SigningScope Scope,
    IReadOnlyList<string> SignedHeaders,
    string Signature
)
{
    private const int MaxLength = 8192;
    private const int SignatureLength = 64;

    public static bool TryParse(string text, [NotNullWhen(true)] out AuthorizationHeader? header)
    {
        header = null;
        if (text.Length > MaxLength || !text.StartsWith(SigV4.Algorithm + " ", StringComparison.Ordinal))
        {
            return false;
        }

        string? credential = null,
            names = null,
            signature = null;
        foreach (var part in text[SigV4.Algorithm.Length..].Split(',', StringSplitOptions.TrimEntries))
        {
            var known =
                Take(part, "Credential=", ref credential)
                || Take(part, "SignedHeaders=", ref names)
                || Take(part, "Signature=", ref signature);
            if (!known)
            {
                return false;
            }
        }

        if (
            credential?.Split('/')
                is not [{ Length: > 0 } key, { Length: 8 } date, var region, var service, SigningScope.Terminator]
            || names?.Split(';') is not { } signed
            || !IsAscending(signed)
            || signature is not { Length: SignatureLength }
            || !signature.All(char.IsAsciiHexDigitLower)
        )
        {
            return false;
        }

        header = new AuthorizationHeader(key, date, new SigningScope(region, service), signed, signature);
        return true;
    }

    private static bool Take(string part, string prefix, ref string? value)
    {
        if (value is not null || !part.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        value = part[prefix.Length..];
        return true;
    }

    private static bool IsAscending(string[] names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            if (string.CompareOrdinal(names[i - 1], names[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
