namespace LightsailContract.Architecture.Tests;

/// <summary>A folder uses only what stands above it, and never in a circle.</summary>
public sealed class FloorTests
{
    private const string Kit = "conformance/Kit";

    [Fact]
    public void The_kits_folders_use_only_the_floors_above_them()
    {
        var floors = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "floors.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .ToList();

        FolderGraph
            .Uses.Where(use => use.Project == Kit)
            .Where(use => floors.IndexOf(FloorOf(use.From)) < floors.IndexOf(FloorOf(use.To)))
            .Select(use => $"{use.File} uses {use.Type} of {use.To}")
            .Distinct()
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Every_file_of_the_kit_stands_on_a_floor()
    {
        var floors = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "floors.txt"));

        Repository
            .Files("*.cs")
            .Select(Repository.Relative)
            .Where(file => file.StartsWith(Kit + "/", StringComparison.Ordinal))
            .Where(file => !floors.Contains(FloorOf(file[(Kit.Length + 1)..])))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void No_folders_of_a_product_project_use_one_another_in_a_circle()
    {
        var circles = FolderGraph.Uses.GroupBy(use => use.Project).SelectMany(Circle).ToList();

        circles.Should().BeEmpty();
    }

    private static string FloorOf(string folder) => folder.Split('/')[0];

    /// <summary>The uses that are left when every folder that uses no other, or that no other uses, is taken away again and again.</summary>
    private static IEnumerable<string> Circle(IEnumerable<FolderUse> uses)
    {
        var left = uses.ToList();
        while (true)
        {
            var from = left.Select(use => use.From).ToHashSet();
            var to = left.Select(use => use.To).ToHashSet();
            if (left.RemoveAll(use => !from.Contains(use.To) || !to.Contains(use.From)) == 0)
            {
                break;
            }
        }

        return left.Select(use => $"{use.Project}: {use.File} uses {use.Type} of '{use.To}'").Distinct();
    }
}
