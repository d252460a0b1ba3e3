using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace LightsailContract.Conformance.Protocols;

/// <summary>How much of a response is read and kept. A real response is far below each limit.</summary>
internal static class ResponseLimits
{
    /// <summary>How deep a document may be nested.</summary>
    public const int Depth = 64;

    /// <summary>How many values a document may have: objects, lists, members, items, elements and attributes.</summary>
    public const int Values = 20_000;

    /// <summary>How many characters a number may have.</summary>
    public const int NumberLength = 1000;

    /// <summary>How many bytes of a body are kept for reports after the rules checked it.</summary>
    public const int KeptBody = 16 * 1024;

    /// <summary>The longest error code that is kept.</summary>
    public const int CodeLength = 200;

    /// <summary>The longest identifier that can be used in later calls.</summary>
    public const int IdentifierLength = 2048;

    // The longest member of the bundled contracts has 131,072 characters.
    private const int KeptText = 256 * 1024;
    private const int KeptTexts = 512 * 1024;
    private const int KeptOfLongText = 32;

    /// <summary>The reason why a document with more values is not read.</summary>
    public static string TooManyValues { get; } =
        string.Create(CultureInfo.InvariantCulture, $"The body has more than {Values:N0} values; no more are read.");

    /// <summary>The reason why a document that is nested deeper is not read.</summary>
    public static string TooDeep { get; } =
        string.Create(CultureInfo.InvariantCulture, $"The body is nested deeper than {Depth}; no deeper one is read.");

    /// <summary>Keeps the texts of one document within a bound. A text that is too long becomes its beginning and its hash, so
    /// that equal texts stay equal.</summary>
    public sealed class Texts
    {
        private int _kept;

        public string Keep(string text)
        {
            if (text.Length <= KeptText && (text.Length <= KeptOfLongText || _kept + text.Length <= KeptTexts))
            {
                _kept += text.Length;
                return text;
            }

            var hash = Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{text.AsSpan(0, KeptOfLongText)}… ({text.Length} characters, SHA-256 {hash})"
            );
        }
    }
}
