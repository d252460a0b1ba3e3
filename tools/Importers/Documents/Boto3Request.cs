using System.Text.RegularExpressions;
using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Reads what a boto3 page says of a method's parameters: the syntax block, then a paragraph for each.</summary>
internal static partial class Boto3Request
{
    public static EquatableArray<MemberFact> Read(DocumentText document)
    {
        var heading = document.Find("**Request Syntax**");
        if (heading < 0)
        {
            return [];
        }

        var (start, end) = document.Block(heading);
        var shown = PythonSyntax.ReadCall(new SyntaxScanner(document, start, end)).Members("");
        var examples = Examples(document);
        return shown.Select(member => Describe(member, document, end, examples)).ToEquatableArray();
    }

    private static MemberFact Describe(
        MemberFact member,
        DocumentText document,
        int after,
        Dictionary<string, string> examples
    )
    {
        if (member.Path.AsSpan().ContainsAny('.', '[', '{'))
        {
            return member;
        }

        var line = Array.FindIndex(
            document.Lines,
            after,
            line => line.TrimStart().StartsWith($":param {member.Path}:", StringComparison.Ordinal)
        );
        var typed = Array.FindIndex(
            document.Lines,
            after,
            line => line.TrimStart().StartsWith($":type {member.Path}:", StringComparison.Ordinal)
        );
        if (line < 0 || typed < 0)
        {
            throw document.Unexpected(after, $"the paragraph of the parameter {member.Path}", "none");
        }

        var type = document.Read(typed).Split(':')[^1].Trim();
        if (type != Boto3Response.PythonType(member.Type))
        {
            throw document.Unexpected(
                typed,
                $"the type {Boto3Response.PythonType(member.Type)}, as the syntax block has it",
                type
            );
        }

        var (start, end) = document.Block(line);
        var prose = string.Join(' ', document.Lines[start..end]);
        return member with
        {
            Required = document.Read(line).Contains("**[REQUIRED]**", StringComparison.Ordinal),
            Characters = Prose.Characters(prose),
            Example = examples.GetValueOrDefault(member.Path),
        };
    }

    /// <summary>The values of the first example call.</summary>
    private static Dictionary<string, string> Examples(DocumentText document)
    {
        var heading = document.Find("**Examples**");
        return heading < 0
            ? []
            : document
                .Lines.Skip(heading)
                .SkipWhile(line => !line.TrimStart().StartsWith("response =", StringComparison.Ordinal))
                .TakeWhile(line => line.Trim() != ")")
                .Select(line => Argument().Match(line))
                .Where(match => match.Success)
                .DistinctBy(match => match.Groups[1].Value)
                .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\s*(\w+)='([^']*)'")]
    private static partial Regex Argument();
}
