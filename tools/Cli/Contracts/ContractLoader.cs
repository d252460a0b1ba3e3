using System.Text;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>Contracts from the files that a user names, or the ones that came with the program.</summary>
internal static class ContractLoader
{
    /// <summary>The largest contract file, in bytes.</summary>
    public const long MaxBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The services of <paramref name="files"/>; if there is none, of the bundled contracts.</summary>
    /// <exception cref="UsageException">A contract has an error; the message has one line for each finding.</exception>
    public static IReadOnlyList<ServiceResult> Load(IReadOnlyList<string> files, Terminal terminal)
    {
        var result = files.Count == 0 ? BundledContracts.Read() : ContractReader.Read(files.Select(ReadFile));
        if (HasError(result.Findings))
        {
            throw new ContractException(result.Findings);
        }

        foreach (var finding in result.Findings)
        {
            terminal.WriteError(finding.ToString());
        }

        return result.Services.Count > 0
            ? [.. result.Services]
            : throw new UsageException($"{string.Join(", ", files)}: the files describe no service.");
    }

    /// <summary>One file, as UTF-8.</summary>
    /// <exception cref="UsageException">It cannot be read, is too large or is not UTF-8.</exception>
    public static ContractFile ReadFile(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length > MaxBytes
                ? throw new UsageException($"{path}: the file has {length} bytes; the limit is {MaxBytes}.")
                : new ContractFile(path, File.ReadAllText(path, Utf8));
        }
        catch (DecoderFallbackException exception)
        {
            throw new UsageException($"{path}: byte {exception.Index} is not UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {Reason(exception)}");
        }
    }

    public static bool HasError(IEnumerable<Finding> findings) =>
        findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);

    private static string Reason(Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "the file does not exist.",
            UnauthorizedAccessException => "the file is not readable, or is a folder.",
            _ => exception.Message,
        };
}
