using System.Security.Cryptography;

namespace LightsailContract.Conformance.Endpoints.State;

/// <summary>Makes ids and secrets.</summary>
public static class Mint
{
    /// <summary>The letters and digits of an id as AWS issues them.</summary>
    public const string IdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The characters of a secret as AWS issues them.</summary>
    public const string SecretAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>A new id: a prefix, and random characters up to the length.</summary>
    public static string Id(string prefix = "AKIA", int length = 20, string alphabet = IdAlphabet) =>
        prefix + RandomNumberGenerator.GetString(alphabet, length - prefix.Length);

    /// <summary>A new secret of the length.</summary>
    public static string Secret(int length = 40) => RandomNumberGenerator.GetString(SecretAlphabet, length);
}
