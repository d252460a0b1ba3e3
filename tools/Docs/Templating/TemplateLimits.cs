namespace LightsailContract.Docs.Templating;

/// <summary>How much a template may take.</summary>
public sealed record TemplateLimits
{
    /// <summary>The limits of the command line.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>The largest template, in characters.</summary>
    public int TemplateLength { get; init; } = 256 * 1024;

    /// <summary>The largest output, in characters.</summary>
    public int OutputLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most steps of one loop.</summary>
    public int LoopSteps { get; init; } = 100_000;

    /// <summary>How deep functions may call one another.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>How long a rendering may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
}
