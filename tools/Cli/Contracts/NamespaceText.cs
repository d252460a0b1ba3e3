using LightsailContract.Emit;

namespace LightsailContract.Cli;

/// <summary>Namespaces as the generator makes them.</summary>
internal static class NamespaceText
{
    /// <summary>A service's namespace under a root.</summary>
    public static string ForService(string root, string service) => $"{root}.{ServiceIdentifier.FromService(service)}";

    /// <summary>Whether <paramref name="name"/> can be written after <c>namespace</c>, escapes aside.</summary>
    public static bool IsValid(string name) =>
        name.Split('.').All(part => part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(IsPart));

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
