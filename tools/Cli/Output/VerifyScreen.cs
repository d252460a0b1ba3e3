namespace LightsailContract.Cli;

/// <summary>What <c>verify</c> shows: what is broken, or else what holds; then what was not checked, and the summary.</summary>
internal static class VerifyScreen
{
    public static IEnumerable<ScreenLine> Lines(ResultView view) =>
        [
            .. FailureSection.Lines(view),
            .. view.All ? RuleListing.Lines(view)
            : view.News.Count == 0 ? PassedTable.Create(view).Lines()
            : [],
            .. SummarySection.Lines(view),
        ];
}
