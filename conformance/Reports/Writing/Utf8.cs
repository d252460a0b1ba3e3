using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>The encoding of all reports.</summary>
internal static class Utf8
{
    public static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes text with '\n' to a stream that stays open.</summary>
    public static StreamWriter Writer(Stream output) => new(output, Strict, 4096, leaveOpen: true) { NewLine = "\n" };
}
