using System.Security.Cryptography;

namespace LightsailContract.Emulator.Issuing;

/// <summary>Makes ids and secrets of the form that AWS was seen to issue, from the system's random numbers.</summary>
/// <remarks>Form: the Terraform provider's acceptance tests, <c>(ASIA|AKIA|AROA|AIDA)[A-Z0-7]{16}</c> and
/// <c>[a-zA-Z0-9+/]{40}</c>.</remarks>
internal static class KeyMint
{
    private const string IdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string SecretAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>An access key's id: 20 characters.</summary>
    public static string AccessKeyId() => "AKIA" + RandomNumberGenerator.GetString(IdAlphabet, 16);

    /// <summary>A user's id: 20 characters.</summary>
    public static string UserId() => "AIDA" + RandomNumberGenerator.GetString(IdAlphabet, 16);

    /// <summary>A secret: 40 characters.</summary>
    public static string Secret() => RandomNumberGenerator.GetString(SecretAlphabet, 40);
}
