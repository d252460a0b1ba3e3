namespace LightsailContract.Cli;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>No error, no finding.</summary>
    public const int Ok = 0;

    /// <summary>A rule is broken, or there is a finding or a difference.</summary>
    public const int Found = 1;

    /// <summary>The command line, a contract or a file cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>The endpoint cannot be used.</summary>
    public const int Endpoint = 3;

    /// <summary>An error in this program (EX_SOFTWARE of sysexits.h).</summary>
    public const int Internal = 70;

    /// <summary>Ended by Ctrl-C; the code that shells use.</summary>
    public const int Cancelled = 130;
}
