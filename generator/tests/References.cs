using LightsailContract.Runtime;
using LightsailContract.Signing;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace LightsailContract.Tests;

/// <summary>What emitted code compiles against: the framework, Runtime, and what registration needs.</summary>
internal static class References
{
    /// <summary>Read once: each reference keeps what the compiler found in it.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } = Load();

    private static List<MetadataReference> Load()
    {
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        Type[] ours = [typeof(ContractClient), typeof(ContractClientServiceCollectionExtensions), typeof(SigV4)];
        return
        [
            .. trusted
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Where(path => IsPartOfTheFramework(Path.GetFileNameWithoutExtension(path)))
                .Concat(ours.Select(type => type.Assembly.Location))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }

    private static bool IsPartOfTheFramework(string assembly) =>
        assembly is "netstandard" or "mscorlib"
        || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || (
            assembly.StartsWith("System.", StringComparison.Ordinal)
            && !assembly.Contains("CommandLine", StringComparison.Ordinal)
        )
        || assembly.StartsWith("Microsoft.Win32", StringComparison.Ordinal);
}
