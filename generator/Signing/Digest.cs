using System.Security.Cryptography;
using System.Text;

namespace LightsailContract.Signing;

/// <summary>The two hashes, in the form that the canonical texts have them.</summary>
internal static class Digest
{
    public static string Sha256Hex(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    public static string Sha256Hex(string text) => Sha256Hex(Encoding.UTF8.GetBytes(text));

    public static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    public static string HmacHex(byte[] key, string text) => Convert.ToHexStringLower(Hmac(key, text));
}
