using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace LightsailContract.Generator;

/// <summary>Namespaces as text.</summary>
internal static class NamespaceName
{
    private const string Default = "Contracts";

    public static bool IsValid(string name) => name.Split('.').All(IsIdentifier);

    /// <summary>A project's root namespace, made valid: it follows the project's file name, which may be anything.</summary>
    public static string FromRoot(string root)
    {
        var segments = root.Split('.').Where(segment => segment.Length > 0).Select(MakeIdentifier).ToArray();
        return segments.Length == 0 ? Default : string.Join(".", segments);
    }

    private static string MakeIdentifier(string segment)
    {
        if (IsIdentifier(segment))
        {
            return segment;
        }

        var identifier = new StringBuilder(segment.Length + 1);
        foreach (var c in segment)
        {
            identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        return IsIdentifier(identifier.ToString()) ? identifier.ToString() : "_" + identifier;
    }

    private static bool IsIdentifier(string text) =>
        SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;
}
