using System.Text;
using HandlebarsDotNet;

namespace LightsailContract.Conformance.Reports;

/// <summary>Escapes text for HTML and quoted attributes, and makes control characters visible.</summary>
internal sealed class VisibleHtmlEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        foreach (var c in VisibleText.Escape(text, lines: true))
        {
            switch (c)
            {
                case '&':
                    target.Write("&amp;");
                    break;
                case '<':
                    target.Write("&lt;");
                    break;
                case '>':
                    target.Write("&gt;");
                    break;
                case '"':
                    target.Write("&quot;");
                    break;
                case '\'':
                    target.Write("&#39;");
                    break;
                case '`':
                    target.Write("&#96;");
                    break;
                default:
                    target.Write(c);
                    break;
            }
        }
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var all = new StringBuilder();
        while (text is not null && text.MoveNext())
        {
            all.Append(text.Current);
        }

        Encode(all, target);
    }
}
