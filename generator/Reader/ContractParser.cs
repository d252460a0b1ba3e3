using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader;

/// <summary>Reads one file by itself; names that another file may define are left to <see cref="ContractLinker"/>.</summary>
public static class ContractParser
{
    /// <summary>Reads one file.</summary>
    /// <param name="file">The file; at most 8 Mi characters are read.</param>
    /// <returns>What it declares and what is wrong with it; equal for equal files. It never throws because of the text.</returns>
    public static ParsedFile Parse(ContractFile file)
    {
        var sink = new FindingSink(file.Path);
        var (service, declarations, root) = YamlText.Check(file.Text, sink) is { } text
            ? Parse(text, sink)
            : (null, Declarations.None, null);
        return new ParsedFile(file.Path)
        {
            Service = service,
            Declarations = declarations,
            Root = root as YamlMapping,
            Findings = sink.ToFindings(),
        };
    }

    private static (string? Service, Declarations Declarations, YamlNode? Root) Parse(string text, FindingSink sink)
    {
        var (root, complete) = YamlTreeReader.Read(text, sink);
        if (!complete)
        {
            // What is missing may come after the mistake; only the service that the file is about is useful.
            return (DocumentParser.FindService(root), Declarations.None, root);
        }

        if (root is null or YamlScalar { IsNull: true })
        {
            if (!sink.HasErrors)
            {
                sink.Report(ReaderRules.EmptyFile, TextRange.Start);
            }

            return (null, Declarations.None, root);
        }

        var (service, declarations) = DocumentParser.Parse(root, sink);
        return (service, declarations, root);
    }
}
