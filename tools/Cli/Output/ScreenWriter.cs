using LightsailContract.Conformance.Reports;
using Spectre.Console;

namespace LightsailContract.Cli;

/// <summary>Writes lines: wrapped and coloured at a terminal, each as one line into a file or a pipe.</summary>
internal static class ScreenWriter
{
    /// <summary>The width that every table fits.</summary>
    public const int Columns = 80;

    // The continuation of a line is indented by more columns than the line.
    private const int Hanging = 2;

    public static void Write(Terminal terminal, IEnumerable<ScreenLine> lines)
    {
        foreach (var line in lines)
        {
            var text = (new string(' ', line.Indent) + VisibleText.Escape(line.Text)).TrimEnd();
            if (!terminal.IsInteractive)
            {
                terminal.Output.WriteLine(text);
                continue;
            }

            foreach (var part in TextWrap.Lines(text, terminal.Console.Profile.Width, line.Indent + Hanging))
            {
                terminal.Console.Write(new Text(part + "\n", StyleOf(line.Style)));
            }
        }
    }

    private static Style StyleOf(LineStyle style) =>
        style switch
        {
            LineStyle.Dim => new Style(decoration: Decoration.Dim),
            LineStyle.Good => new Style(Color.Green),
            LineStyle.Bad => new Style(Color.Red),
            LineStyle.Warning => new Style(Color.Yellow),
            _ => Style.Plain,
        };
}
