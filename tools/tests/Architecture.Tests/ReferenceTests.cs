using System.Xml.Linq;

namespace LightsailContract.Architecture.Tests;

/// <summary>The page that says who may reference whom stays true.</summary>
public sealed class ReferenceTests
{
    private const string Prefix = "LightsailContract.";

    [Fact]
    public void Projects_reference_only_what_the_architecture_allows()
    {
        var allowed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(':', 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));

        var wrong = new List<string>();
        foreach (var project in Repository.Files("*.csproj").Where(IsProduct))
        {
            var name = ShortName(project);
            if (!allowed.TryGetValue(name, out var targets))
            {
                wrong.Add($"{name} is not listed");
                continue;
            }

            wrong.AddRange(
                References(project)
                    .Where(reference => !targets.Contains("*") && !targets.Contains(reference))
                    .Select(reference => $"{name} -> {reference}")
            );
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "LightsailContract.sln")).Replace('\\', '/');

        Repository
            .Files("*.csproj")
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("tools/samples/", StringComparison.Ordinal))
            .Where(path => !solution.Contains(path, StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }

    private static IEnumerable<string> References(string project) =>
        XDocument
            .Load(project)
            .Descendants("ProjectReference")
            .Select(element => (string?)element.Attribute("Include") ?? "")
            .Select(ShortName);

    private static string ShortName(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
    }

    internal static bool IsProduct(string path) =>
        !path.EndsWith(".Tests.csproj", StringComparison.Ordinal)
        && !path.Contains("/tests/", StringComparison.Ordinal)
        && !path.Contains("/samples/", StringComparison.Ordinal);
}
