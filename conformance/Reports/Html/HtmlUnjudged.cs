namespace LightsailContract.Conformance.Reports;

/// <summary>Rules that were not checked, for one reason.</summary>
internal sealed record HtmlUnjudged(string Verdict, string CssClass, string Note, IReadOnlyList<string> Ids)
{
    public static HtmlUnjudged FromGroup(UnjudgedGroup group) =>
        new(
            group.Verdict.Word(),
            VerdictCss.ClassOf(group.Verdict),
            group.Note,
            [.. group.Rules.Select(rule => rule.Id)]
        );
}
