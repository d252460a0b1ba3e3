using LightsailContract.Emit.Api;
using Microsoft.CodeAnalysis;

namespace LightsailContract.Generator;

/// <summary>A contract file as the compiler was given it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text, or null if the compiler could not read it.</param>
internal sealed record InputFile(string Path, string? Text)
{
    /// <summary>How contract files end; the package's targets pick up the same.</summary>
    internal static readonly string[] Endings = [".contract.yaml", ".rules.yaml", ".contract.yml", ".rules.yml"];

    public static bool IsContract(string path) =>
        Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static bool IsLock(string path) => path.EndsWith(NameLock.Ending, StringComparison.OrdinalIgnoreCase);

    public static InputFile Load(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken)?.ToString());
}
