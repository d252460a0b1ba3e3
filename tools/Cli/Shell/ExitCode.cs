namespace LightsailContract.Cli;

/// <summary>What the program's exit says.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Ok = 0;

    /// <summary>A rule is broken, or there is a finding or a difference.</summary>
    public const int Found = 1;

    /// <summary>The command line, a contract or a file cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>The endpoint cannot be used.</summary>
    public const int Endpoint = 3;

    /// <summary>A fault of this program; sysexits' EX_SOFTWARE.</summary>
    public const int Internal = 70;

    /// <summary>Ended by Ctrl-C, as shells have it.</summary>
    public const int Cancelled = 130;
}
