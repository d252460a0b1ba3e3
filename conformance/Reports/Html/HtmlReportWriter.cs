using LightsailContract.Conformance.Api;
using Scriban;
using Scriban.Runtime;

namespace LightsailContract.Conformance.Reports;

/// <summary>One self-contained page: no script, no request, everything from the endpoint escaped.</summary>
internal sealed class HtmlReportWriter : IReportWriter
{
    private static readonly Lazy<string> Css = new(() => Read("report.css"));
    private static readonly Lazy<Template> Page = new(() =>
        Template.Parse(Read("violation.sbn") + Read("report.sbn"), "report.sbn")
    );

    public string Kind => "html";

    public void Write(ConformanceReport report, Stream output, ReportOptions options)
    {
        using var text = Utf8.Writer(output);
        var context = new HtmlContext(HtmlPage.FromReport(report, options), Css.Value);
        context.PushOutput(new TextWriterOutput(text));
        Page.Value.Render(context);
    }

    private static string Read(string name)
    {
        using var resource = new StreamReader(
            typeof(HtmlReportWriter).Assembly.GetManifestResourceStream(name)
                ?? throw new InvalidOperationException($"The assembly lacks its resource {name}."),
            Utf8.Strict
        );
        return resource.ReadToEnd();
    }
}
