using System.Globalization;
using System.Text;
using LightsailContract.Docs.Templating;
using LightsailContract.Model;

namespace LightsailContract.Docs.Life;

/// <summary>A resource's life as an SVG picture: states from top to bottom, and the calls that lead from one to the next.</summary>
internal static class LifePicture
{
    private const int CharacterWidth = 8;
    private const int BoxLeft = 2;

    public static string Draw(Resource resource)
    {
        var quota = resource.Quota is { } limit ? $"at most {limit.Max} per {limit.Per}" : "";
        var settle =
            resource.Settle > TimeSpan.Zero
                ? string.Create(CultureInfo.InvariantCulture, $"visible within {resource.Settle.TotalSeconds} s")
                : "";
        var box = Math.Max(
            150,
            24 + (CharacterWidth * Math.Max(resource.Name.Length, Math.Max(quota.Length, settle.Length)))
        );
        var calls = (string?[])[resource.Create?.Operation, resource.List?.Operation, resource.Delete?.Operation];
        var longest = calls.Max(call => call?.Length ?? 0);
        var width = BoxLeft + box + 60 + (CharacterWidth * longest);
        var middle = BoxLeft + (box / 2);

        var svg = new StringBuilder();
        Add(
            $"""<svg class="life" viewBox="0 0 {width} 306" width="{width}" role="img" aria-label="{Label(resource)}">"""
        );
        Box(2, 44, "does not exist", "", "");
        Arrow(46, 106, resource.Create?.Operation);
        Box(108, 90, resource.Name, quota, settle);
        if (resource.List is { } list)
        {
            var right = BoxLeft + box;
            Add(
                $"""<path class="line" d="M{right} 136 h34 a8 8 0 0 1 8 8 v20 a8 8 0 0 1 -8 8 h-26"/><path class="tip" d="M{right + 2} 172 l9 -5 v10 z"/>"""
            );
            Text(right + 52, 158, list.Operation, "call", "start");
        }

        Arrow(198, 258, resource.Delete?.Operation);
        Box(260, 44, "deleted", "", "");
        return svg.Append("</svg>").ToString();

        void Box(int top, int height, string name, string second, string third)
        {
            Add($"""<rect class="state" x="{BoxLeft}" y="{top}" width="{box}" height="{height}" rx="8"/>""");
            var lines = ((string[])[name, second, third]).Where(line => line.Length > 0).ToArray();
            for (var i = 0; i < lines.Length; i++)
            {
                var y = top + (height / 2) + 5 + (22 * i) - (11 * (lines.Length - 1));
                Text(middle, y, lines[i], i == 0 ? "name" : "fact", "middle");
            }
        }

        void Arrow(int from, int to, string? call)
        {
            if (call is null)
            {
                return;
            }

            Add(
                $"""<path class="line" d="M{middle} {from} V{to - 8}"/><path class="tip" d="M{middle} {to} l-5 -9 h10 z"/>"""
            );
            Text(middle + 14, ((from + to) / 2) + 5, call, "call", "start");
        }

        void Text(int x, int y, string text, string style, string anchor) =>
            Add($"""<text class="{style}" x="{x}" y="{y}" text-anchor="{anchor}">{HtmlText.Escape(text)}</text>""");

        void Add(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
    }

    private static string Label(Resource resource)
    {
        var sentences = new List<string> { $"The life of {resource.Name}." };
        AddCall("creates", resource.Create);
        AddCall("lists", resource.List);
        AddCall("deletes", resource.Delete);
        if (resource.Quota is { } quota)
        {
            sentences.Add(
                string.Create(CultureInfo.InvariantCulture, $"At most {quota.Max} per {quota.Per} exist at once.")
            );
        }

        return HtmlText.Escape(string.Join(' ', sentences));

        void AddCall(string verb, LifecycleCall? call)
        {
            if (call is not null)
            {
                sentences.Add($"{call.Operation} {verb} it.");
            }
        }
    }
}
