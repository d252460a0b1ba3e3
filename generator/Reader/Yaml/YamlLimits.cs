namespace LightsailContract.Reader.Yaml;

/// <summary>How much a file may ask for. Far above any real contract, far below what would hurt the compiler.</summary>
internal static class YamlLimits
{
    public const int Characters = 8 * 1024 * 1024;

    public const int Depth = 64;

    public const int Nodes = 300_000;
}
