using System.Net;

namespace LightsailContract.Docs.Templating;

/// <summary>Text that is HTML already; a page does not escape it again.</summary>
internal sealed record HtmlText(string Html)
{
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    public override string ToString() => Html;
}
