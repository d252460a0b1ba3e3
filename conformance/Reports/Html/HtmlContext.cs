using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace LightsailContract.Conformance.Reports;

/// <summary>What the page's template sees. Every value is escaped; only the style sheet is not.</summary>
internal sealed class HtmlContext : TemplateContext
{
    private readonly Style _style;

    public HtmlContext(HtmlPage page, string css)
    {
        _style = new Style(css);
        StrictVariables = true;
        AutoIndent = false;
        NewLine = "\n";
        // The template is ours, and the report has no bound.
        LoopLimit = 0;
        LimitToString = 0;
        OutputLimit = 0;
        var model = new ScriptObject();
        model.Import(page);
        model.Add("css", _style);
        model.Import("has_text", (string? text) => !string.IsNullOrEmpty(text));
        PushGlobal(model);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
        ReferenceEquals(textAsObject, _style) ? Write(_style.Css)
        : textAsObject is string text ? Write(VisibleHtml.Escape(text))
        : base.Write(span, textAsObject);

    private sealed record Style(string Css);
}
