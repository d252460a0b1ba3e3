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
        foreach (var line in Table(losses))
        {
            yield return line;
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

    /// <summary>What a form lacks of a contract.</summary>
    /// <param name="losses">The losses.</param>
    /// <param name="form">The form.</param>
    public static IEnumerable<ScreenLine> Missing(LossReport losses, string form)
    {
        yield return new ScreenLine(
            losses.Losses.Count == 0
                ? $"{form} carries all of the contract"
                : string.Create(CultureInfo.InvariantCulture, $"{losses.Losses.Count:N0} facts are not in {form}")
        );
        foreach (var line in Table(losses))
        {
            yield return line;
        }
    }

    private static IEnumerable<ScreenLine> Table(LossReport losses)
    {
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
    }
}
