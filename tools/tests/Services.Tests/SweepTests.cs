using LightsailContract.Tests;

namespace LightsailContract.Services.Tests;

public sealed class SweepTests
{
    private const int Sample = 10;

    /// <summary>Ten services of the newest botocore by default; with <c>CONTRACT_SOAK=1</c> all of each version.</summary>
    [Fact]
    public void Each_service_of_our_protocols_imports_and_compiles_without_a_warning()
    {
        var versions = Botocore.Installed;
        Assert.SkipWhen(versions.Count == 0, "no python3 of this machine has botocore");

        var services = versions
            .SelectMany(it =>
                Botocore.Services(it.Data).Select(folder => (Name: $"{it.Version} {Path.GetFileName(folder)}", folder))
            )
            .ToList();
        var chosen = Soak.IsOn ? services : services.OrderBy(it => Mixed(it.Name)).Take(Sample).ToList();
        var roads = chosen
            .AsParallel()
            .WithDegreeOfParallelism(2)
            .Select(service => Road.Of(service.Name, service.folder))
            .ToList();

        var failed = roads.Where(road => road.Problems.Count > 0).OrderBy(road => road.Name).ToList();
        Console.WriteLine(
            $"services: {roads.Count} tried, {roads.Count - failed.Count} compiled, {failed.Count} failed"
        );
        foreach (var road in failed)
        {
            Console.WriteLine($"  {road.Name}: {road.Problems.Count}, first {road.Problems[0]}");
        }

        roads.Should().NotBeEmpty();
        failed.Select(road => $"{road.Name}: {road.Problems[0]}").Should().BeEmpty();
    }

    /// <summary>An order that is the same everywhere and has nothing to do with the names.</summary>
    private static uint Mixed(string name) =>
        name.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
