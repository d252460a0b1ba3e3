using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

internal static class Glob
{
    /// <summary>Whether a rule's id fits any of the globs, in which <c>*</c> stands for anything.</summary>
    public static bool IsMatch(string id, IEnumerable<string> globs) =>
        globs.Any(glob => Regex.IsMatch(id, $"^{Regex.Escape(glob).Replace(@"\*", ".*", StringComparison.Ordinal)}$"));
}
