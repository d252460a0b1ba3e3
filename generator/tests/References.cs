using Microsoft.CodeAnalysis;

namespace LightsailContract.Tests;

/// <summary>What emitted code compiles against: the framework, Runtime, and what registration needs.</summary>
internal static class References
{
    /// <summary>Read once: each reference keeps what the compiler found in it.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } = Load();

    private static List<MetadataReference> Load()
    {
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return
        [
            .. trusted
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Where(path => IsPartOfAnEmittedProject(Path.GetFileNameWithoutExtension(path)))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }

    private static bool IsPartOfAnEmittedProject(string assembly) =>
        assembly
            is "LightsailContract.Runtime"
                or "LightsailContract.Runtime.DependencyInjection"
                or "LightsailContract.Signing"
                or "netstandard"
                or "mscorlib"
        || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || (
            assembly.StartsWith("System.", StringComparison.Ordinal)
            && !assembly.Contains("CommandLine", StringComparison.Ordinal)
        )
        || assembly.StartsWith("Microsoft.Win32", StringComparison.Ordinal);
}
