using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Generator;

/// <summary>Makes the generator's own findings.</summary>
internal static class Findings
{
    /// <summary>A setting is in no file that the compiler could point at.</summary>
    public static SourceLocation Nowhere { get; } = new("", 0, 0, 0, 0);

    public static SourceLocation StartOf(string path) => new(path, 1, 1, 1, 1);

    public static Finding Create(FindingRule rule, SourceLocation location, params string[] arguments) =>
        new(rule, location, string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, arguments));

    public static Finding Internal(SourceLocation location, Exception error) =>
        Create(GeneratorRules.InternalError, location, Describe(error));

    /// <summary>An exception on one line, for the build's output cuts a message at its first line break.</summary>
    public static string Describe(Exception error) =>
        $"{error.GetType().Name}: {error.Message}".Replace("\r", "").Replace("\n", " ");
}
