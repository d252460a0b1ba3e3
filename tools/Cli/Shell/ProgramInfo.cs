namespace LightsailContract.Cli;

/// <summary>What the program is called.</summary>
internal static class ProgramInfo
{
    public const string Name = "lightsail-contract";
}
