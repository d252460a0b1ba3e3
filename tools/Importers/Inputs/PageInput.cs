using LightsailContract.Importers.Documents;
using LightsailContract.Importers.Facts;
using LightsailContract.Importers.Html;
using LightsailContract.Importers.Losses;
using LightsailContract.Importers.Partial;
using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>Reads pages; those of one service become one contract, which has a part of the service.</summary>
internal static class PageInput
{
    private const int MaxBytes = 8 * 1024 * 1024;

    public static List<SourceService> Read(string kind, IEnumerable<string> paths, ImportFindings findings)
    {
        var read = DocumentReader.Form(kind)!;
        var pages = new List<(DocumentFacts Facts, DocumentText Text)>();
        foreach (var file in paths.Select(path => SourceFile.Read(path, MaxBytes, findings)).OfType<SourceFile>())
        {
            try
            {
                var text = HtmlPage.IsHtml(file.Text)
                    ? HtmlPage.Read(kind, file.Text, file.Path)
                    : DocumentText.FromText(file.Text, file.Path);
                pages.Add((read(text), text));
            }
            catch (DocumentFormException e)
            {
                findings.Add(e.Finding);
            }
        }

        return findings.HasErrors
            ? []
            :
            [
                .. pages
                    .GroupBy(page => page.Facts.Service, StringComparer.OrdinalIgnoreCase)
                    .Select(service => Service(kind, [.. service])),
            ];
    }

    private static SourceService Service(string kind, List<(DocumentFacts Facts, DocumentText Text)> pages)
    {
        var facts = pages.Select(page => page.Facts).ToEquatableArray();
        var partial = PartialContract.Of(facts);
        return new SourceService(kind, partial.Contract, new Places(partial.Places))
        {
            Facts = facts,
            Unstated = partial.Unstated,
            IsPartial = true,
            LossesOf = _ => LossReport.Merge(pages.Select(page => PageLosses.Of(page.Facts, page.Text))),
        };
    }

    private sealed class Places(IReadOnlyDictionary<string, SourceLocation> places) : SourcePlaces
    {
        public override SourceLocation? Find(params string[] steps) =>
            Enumerable
                .Range(0, steps.Length)
                .Select(left => places.GetValueOrDefault(string.Join('/', steps.SkipLast(left))))
                .FirstOrDefault(place => place is not null);
    }
}
