using System.Text.RegularExpressions;
using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Reads a method's page of boto3's documentation.</summary>
internal static partial class Boto3Page
{
    public static DocumentFacts Read(DocumentText document)
    {
        var (service, version, operation, line) = Operation(document);
        var prose = Prose.Plain(document);
        var input = Boto3Request.Read(document);
        var output = Boto3Response.Read(document);
        var errors = Errors(document);
        var visibility = Prose.Visibility(prose, operation).ToList();
        if (Prose.NoDataIn(prose.Text) is { } empty)
        {
            visibility.AddRange(NoData(output, empty, document));
        }

        return new DocumentFacts
        {
            Document = document.File,
            Kind = "boto3",
            Service = service,
            ApiVersion = version,
            Operations = EquatableArray.Of(
                new OperationFacts(
                    operation,
                    input,
                    output,
                    errors.Select(error => error.Name).ToEquatableArray(),
                    Implicit(input, prose.Text)
                )
                {
                    Line = document.Place(line),
                    ErrorLines = new FactLines([.. errors.Select(error => error.Line)]),
                }
            ),
            Quotas = Prose.Quotas(prose),
            Sentinels = Prose.Sentinels(prose),
            Visibility = visibility.ToEquatableArray(),
        };
    }

    /// <summary>The link to AWS's own documentation is the one place that has the operation in the wire's spelling.</summary>
    private static (string Service, string Version, string Operation, int Line) Operation(DocumentText document)
    {
        var line = Array.FindIndex(document.Lines, line => See().IsMatch(line));
        var match =
            line < 0
                ? throw document.Unexpected(0, "a link to WebAPI/SERVICE-VERSION/OPERATION", "none")
                : See().Match(document.Lines[line]);
        return (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, line);
    }

    private static List<(string Name, int Line)> Errors(DocumentText document)
    {
        var start = document.Find("**Exceptions**");
        return start < 0
            ? []
            :
            [
                .. document
                    .Lines.Index()
                    .Skip(start + 1)
                    .TakeWhile(line => !line.Item.TrimStart().StartsWith("**", StringComparison.Ordinal))
                    .Select(line => (Match: Exception().Match(line.Item), Line: line.Index))
                    .Where(error => error.Match.Success)
                    .Select(error => (error.Match.Groups[1].Value, document.Place(error.Line).Number)),
            ];
    }

    /// <summary>"This object" is the one whose paragraph says so: the last that was named before it.</summary>
    private static IEnumerable<VisibilityFact> NoData(
        EquatableArray<MemberFact> output,
        string operation,
        DocumentText document
    )
    {
        var said = Array.FindIndex(
            document.Lines,
            line => line.Contains("object does not include data", StringComparison.Ordinal)
        );
        var named = document
            .Lines.Take(said)
            .Select(line => Boto3Response.Bullet().Match(line))
            .LastOrDefault(match => match.Success);
        return output
            .Where(member => member.Type == "structure" && named is not null)
            .Select(member => member.Path[(member.Path.LastIndexOf('.') + 1)..])
            .Where(member => member == named!.Groups["name"].Value)
            .Select(member => new VisibilityFact(member, NoDataIn: operation) { Line = document.Place(said) });
    }

    private static EquatableArray<string> Implicit(EquatableArray<MemberFact> input, string prose) =>
        Prose.SaysImplicit(prose)
            ? input.Where(member => member.Required is false).Select(member => member.Path).ToEquatableArray()
            : [];

    [GeneratedRegex(@"/WebAPI/([a-z0-9-]+?)-(\d{4}-\d\d-\d\d)/(\w+)>")]
    private static partial Regex See();

    [GeneratedRegex(@"^\s*\*\s+:py:class:`\w+\.Client\.exceptions\.(\w+)`")]
    private static partial Regex Exception();
}
