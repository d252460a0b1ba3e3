namespace LightsailContract.Cli;

/// <summary>A command whose help explains its exit codes.</summary>
internal interface IHasExitCodes
{
    /// <summary>Each exit code and what it means.</summary>
    IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; }
}
