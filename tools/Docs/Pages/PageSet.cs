using System.Text;
using LightsailContract.Docs.Facts;
using LightsailContract.Docs.Templating;
using Scriban.Runtime;

namespace LightsailContract.Docs.Pages;

/// <summary>The pages that come with the program. Their templates see the same model as those of users, in the same sandbox.</summary>
internal static class PageSet
{
    public const string Mark = """<meta name="generator" content="LightsailContract spec docs">""";

    private static readonly (string Name, string Title)[] Pages =
    [
        ("index", "Overview"),
        ("operations", "Operations"),
        ("shapes", "Shapes"),
        ("constraints", "Constraints"),
        ("errors", "Errors"),
        ("resources", "Resources"),
        ("rules", "Rules"),
        ("disagreements", "Disagreements"),
        ("sources", "Sources"),
    ];

    public static IReadOnlyList<DocsPage> Render(ScriptObject contract)
    {
        var shared = Resource("shared.sbn");
        var pages = Script.List(
            Pages.Select(page =>
                Script.Object(
                    ("file", page.Name + ".html"),
                    ("title", page.Title),
                    ("count", (contract.GetValueOrDefault(page.Name) as ScriptArray)?.Count)
                )
            )
        );
        return
        [
            .. Pages.Select(page =>
            {
                var model = Script.Object(
                    ("contract", contract),
                    ("pages", pages),
                    ("page", Script.Object(("file", page.Name + ".html"), ("title", page.Title))),
                    ("mark", new HtmlText(Mark)),
                    ("style", new HtmlText(Resource("pages.css"))),
                    ("script", new HtmlText(Resource("filter.js")))
                );
                var template = $"{shared}{{{{ page_start }}}}\n{Resource(page.Name + ".sbn")}{{{{ page_end }}}}\n";
                return new DocsPage(
                    page.Name + ".html",
                    TemplateRenderer.Render(page.Name + ".sbn", template, model, escapes: true, TemplateLimits.Default)
                );
            }),
        ];
    }

    private static object? GetValueOrDefault(this ScriptObject of, string name) =>
        of.TryGetValue(name, out var value) ? value : null;

    private static string Resource(string name)
    {
        using var stream =
            typeof(PageSet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
