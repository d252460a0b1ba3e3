using System.IO.Compression;
using System.Text;
using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>One file of an input, with its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The name without folders, and without the ending of compressed files.</summary>
    public string Name =>
        System.IO.Path.GetFileName(Path) is var name && name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? name[..^3]
            : name;

    /// <summary>Reads a file, a pipe or a file that gzip compressed; null after a finding.</summary>
    public static SourceFile? Read(string path, int maxBytes, ImportFindings findings)
    {
        var place = new SourceLocation(path, 1, 1, 1, 1);
        try
        {
            var bytes = Bounded(path, maxBytes);
            if (bytes is null)
            {
                findings.Add(ImportRules.TooLarge, place, $"more than {maxBytes} bytes", maxBytes);
                return null;
            }

            var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
            return new SourceFile(path, Utf8.GetString(bytes, start, bytes.Length - start));
        }
        catch (DecoderFallbackException e)
        {
            findings.Add(ImportRules.NotUtf8, place, e.Index);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            findings.Add(ImportRules.Unreadable, place, Reason(e));
        }

        return null;
    }

    /// <summary>The bytes, uncompressed; null if they are more than the bound. A pipe has no length, so all is counted.</summary>
    private static byte[]? Bounded(string path, int max)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = Bounded(file, max);
        if (bytes is not [0x1F, 0x8B, ..])
        {
            return bytes;
        }

        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return Bounded(packed, max);
    }

    private static byte[]? Bounded(Stream stream, int max)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0; )
        {
            whole.Write(buffer, 0, count);
            if (whole.Length > max)
            {
                return null;
            }
        }

        return whole.ToArray();
    }

    private static string Reason(Exception e) =>
        e switch
        {
            FileNotFoundException or DirectoryNotFoundException => "It does not exist.",
            UnauthorizedAccessException => "Access is denied.",
            _ => e.Message,
        };
}
