using System.Globalization;
using LightsailContract.Importers.Losses;

namespace LightsailContract.Cli;

/// <summary>A loss report as a table of 80 columns.</summary>
internal static class LossScreen
{
    private const int NameWidth = 26;
    private const int CountWidth = 7;

    /// <summary>Each kind of loss, with its number and reason; then each fact that nothing explains.</summary>
    /// <param name="losses">The losses.</param>
    /// <param name="carried">What is said of the facts that are not lost: <c>carried</c>.</param>
    public static IEnumerable<ScreenLine> Lines(LossReport losses, string carried)
    {
        yield return new ScreenLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{losses.Carried:N0} of {losses.Facts:N0} facts {carried}, {losses.Losses.Count:N0} not, {losses.Unexplained.Count()} unexplained"
            )
        );
        foreach (var (kind, places) in LossKinds.Of(losses))
        {
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"  {kind.Name.PadRight(NameWidth)}{places.Count, CountWidth:N0}  "
            );
            foreach (var line in TextWrap.Lines(head + kind.Why, ScreenWriter.Columns, head.Length))
            {
                yield return new ScreenLine(line);
            }
        }

        foreach (var loss in losses.Unexplained)
        {
            yield return new ScreenLine(
                $"{loss.Location}: {loss.Path} is lost, and no reason is known",
                0,
                LineStyle.Bad
            );
        }
    }
}
