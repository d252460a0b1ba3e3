namespace LightsailContract.Cli;

/// <summary>A line for people, at a terminal or in a pipe.</summary>
/// <param name="Text">The text. It may come from outside and is made safe when it is written.</param>
/// <param name="Indent">The columns before it.</param>
/// <param name="Style">How it looks at a terminal with colours.</param>
internal sealed record ScreenLine(string Text, int Indent = 0, LineStyle Style = LineStyle.Plain)
{
    /// <summary>An empty line.</summary>
    public static ScreenLine Empty { get; } = new("");
}

/// <summary>How a line looks at a terminal with colours.</summary>
internal enum LineStyle
{
    /// <summary>As the terminal shows text.</summary>
    Plain,

    /// <summary>Less visible.</summary>
    Dim,

    /// <summary>A rule holds.</summary>
    Good,

    /// <summary>A must is broken.</summary>
    Bad,

    /// <summary>A should is broken, or a run ended early.</summary>
    Warning,
}
