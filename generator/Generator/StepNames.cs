namespace LightsailContract.Generator;

/// <summary>The names under which the generator's steps are tracked; tests assert run reasons by them.</summary>
public static class StepNames
{
    /// <summary>The project's settings, read from MSBuild properties; one output.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>A contract file's path and text; one output a file.</summary>
    public const string Files = nameof(Files);

    /// <summary>A file parsed, located; one output a file.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>All parsed files; one output.</summary>
    public const string Collect = nameof(Collect);

    /// <summary>Files merged by service and checked; one output, with locations.</summary>
    public const string Link = nameof(Link);

    /// <summary>A service's contract, without locations; one output a service.</summary>
    public const string Contracts = nameof(Contracts);

    /// <summary>A service's emitted files and findings; one output a service.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>An emitted file; one output a file.</summary>
    public const string EmittedFiles = nameof(EmittedFiles);

    /// <summary>Everything found wrong, located; one output.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>What lock files find; one output.</summary>
    public const string Locks = nameof(Locks);

    /// <summary>Every name, in the order of the pipeline.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Settings, Files, Parse, Collect, Link, Contracts, Emit, EmittedFiles, Diagnostics, Locks];
}
