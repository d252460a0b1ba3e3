using LightsailContract.Reader.Parsing;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader;

/// <summary>Reads one file by itself; names that another file may define are left to <see cref="ContractLinker"/>.</summary>
public static class ContractParser
{
    /// <summary>Reads one file.</summary>
    /// <param name="file">The file; at most 8 Mi characters are read.</param>
    /// <returns>What it declares and what is wrong with it; equal for equal files. It throws nothing, whatever the text.</returns>
    public static ParsedFile Parse(ContractFile file)
    {
        var sink = new FindingSink(file.Path);
        var root = YamlText.Check(file.Text, sink) is { } text ? YamlTreeReader.Read(text, sink) : null;
        if (root is null or YamlScalar { IsNull: true })
        {
            if (!sink.HasErrors)
            {
                sink.Report(ReaderRules.EmptyFile, TextRange.Start);
            }

            return new ParsedFile(file.Path) { Findings = sink.ToFindings() };
        }

        var document = DocumentParser.Parse(root, sink);
        return new ParsedFile(file.Path)
        {
            Service = document?.Service,
            Declarations = document?.Declarations ?? Declarations.None,
            Root = root as YamlMapping,
            Findings = sink.ToFindings(),
        };
    }
}
