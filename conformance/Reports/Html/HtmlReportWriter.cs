using HandlebarsDotNet;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>One self-contained page: no script, no request, everything from the endpoint escaped.</summary>
internal sealed class HtmlReportWriter : IReportWriter
{
    private static readonly Lazy<HandlebarsTemplate<TextWriter, object, object>> Template = new(Compile);

    public string Kind => "html";

    public void Write(ConformanceReport report, Stream output, ReportOptions options)
    {
        using var text = Utf8.Writer(output);
        Template.Value(text, HtmlPage.FromReport(report, options), null!);
    }

    private static HandlebarsTemplate<TextWriter, object, object> Compile()
    {
        var handlebars = Handlebars.Create(
            new HandlebarsConfiguration
            {
                TextEncoder = new VisibleHtmlEncoder(),
                ThrowOnUnresolvedBindingExpression = true,
            }
        );
        using (var css = Read("report.css"))
        {
            handlebars.RegisterTemplate("css", css.ReadToEnd());
        }

        using (var violation = Read("violation.hbs"))
        {
            handlebars.RegisterTemplate("violation", violation.ReadToEnd());
        }

        using var page = Read("report.hbs");
        return handlebars.Compile(page);
    }

    private static StreamReader Read(string name) =>
        new(
            typeof(HtmlReportWriter).Assembly.GetManifestResourceStream(name)
                ?? throw new InvalidOperationException($"The assembly lacks its resource {name}."),
            Utf8.Strict
        );
}
