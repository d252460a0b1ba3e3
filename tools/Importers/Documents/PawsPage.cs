using System.Text.RegularExpressions;
using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Reads a function's page of paws, AWS's API for R. Its form has no place for errors.</summary>
internal static partial class PawsPage
{
    public static DocumentFacts Read(DocumentText document)
    {
        var usage = document.Need("### Usage");
        var (line, _) = document.Block(usage);
        var match = Function().Match(document.Lines[line]);
        if (!match.Success)
        {
            throw document.Unexpected(line, "a call SERVICE_OPERATION(…)", $"'{document.Lines[line].Trim()}'");
        }

        var operation = Names.Operation(match.Groups[2].Value);
        var prose = Prose.Plain(document);
        return new DocumentFacts
        {
            Document = document.File,
            Kind = "paws",
            Service = match.Groups[1].Value,
            Operations = EquatableArray.Of(
                new OperationFacts(operation, Input(document), Output(document), []) { Line = document.Place(line) }
            ),
            Quotas = Prose.Quotas(prose),
            Sentinels = Prose.Sentinels(prose),
            Visibility = Prose.Visibility(prose, operation),
        };
    }

    private static EquatableArray<MemberFact> Input(DocumentText document)
    {
        var (start, end) = document.Block(document.Need("### Request syntax"));
        var shown = RSyntax.ReadValue(new SyntaxScanner(document, start, end)).Members("");
        var required = Argument()
            .Matches(string.Join('\n', document.Lines))
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Success, StringComparer.Ordinal);
        return shown
            .Select(member => member with { Required = required.TryGetValue(member.Path, out var must) ? must : null })
            .ToEquatableArray();
    }

    private static EquatableArray<MemberFact> Output(DocumentText document)
    {
        var heading = document.Find("### Value");
        var request = document.Need("### Request syntax");
        var start =
            heading < 0
                ? -1
                : Array.FindIndex(
                    document.Lines,
                    heading,
                    request - heading,
                    line => line.StartsWith("    ", StringComparison.Ordinal)
                );
        return start < 0
            ? []
            : RSyntax.ReadValue(new SyntaxScanner(document, start, request)).Members("").ToEquatableArray();
    }

    [GeneratedRegex(@"^\s*([a-z0-9]+)_(\w+)\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"<td><code\s+id=""[^""]*"">(\w+)</code></td>\s*<td><p>(\[required\])?")]
    private static partial Regex Argument();
}
