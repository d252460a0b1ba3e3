using System.Text;
using LightsailContract.Conformance.Reports;
using LightsailContract.Docs;
using LightsailContract.Docs.Pages;

namespace LightsailContract.Cli;

/// <summary>A folder of pages. Only pages of this program are replaced.</summary>
internal sealed class DocsFolder(string path)
{
    private const int MarkWithin = 400;

    /// <summary>Writes the pages that differ, each whole or not at all.</summary>
    /// <returns>How many were written.</returns>
    /// <exception cref="UsageException">A file in the way is not of this program, or the folder cannot be written.</exception>
    public int Write(IReadOnlyList<DocsPage> pages)
    {
        try
        {
            if (File.Exists(path))
            {
                throw new UsageException($"--output {path}: this is a file, not a folder.");
            }

            var changed = pages.Where(Differs).ToArray();
            if (Array.Find(changed, IsForeign) is { } foreign)
            {
                throw new UsageException(
                    $"{PathOf(foreign)}: this program did not write this file, so it does not replace it. Move it, or give another --output."
                );
            }

            Directory.CreateDirectory(path);
            foreach (var page in changed)
            {
                AtomicFile.WriteText(PathOf(page), page.Text);
            }

            return changed.Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {path}: {OneLine.Of(exception)}");
        }
    }

    private string PathOf(DocsPage page) => Path.Combine(path, page.Name);

    private bool Differs(DocsPage page) =>
        FileKinds.Of(PathOf(page)) != FileKind.Regular || File.ReadAllText(PathOf(page), Encoding.UTF8) != page.Text;

    private bool IsForeign(DocsPage page)
    {
        var file = PathOf(page);
        if (!Path.Exists(file))
        {
            return false;
        }

        if (FileKinds.Of(file) != FileKind.Regular)
        {
            return true;
        }

        using var reader = new StreamReader(file, Encoding.UTF8);
        var start = new char[MarkWithin];
        var read = reader.ReadBlock(start);
        return !new string(start, 0, read).Contains(ContractDocs.Mark, StringComparison.Ordinal);
    }
}
