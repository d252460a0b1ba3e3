using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>Escapes text for HTML and quoted attributes, and makes control characters visible.</summary>
internal static class VisibleHtml
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in VisibleText.Escape(text, lines: true))
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '`' => escaped.Append("&#96;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
