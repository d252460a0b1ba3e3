using System.Diagnostics;
using System.Text.Json;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Tests.Support;
using LightsailContract.Importers.Botocore;
using LightsailContract.Model;

namespace LightsailContract.Diff.Tests.Models;

/// <summary>Two versions of whole published models: what was added and removed is what the JSON says.</summary>
public sealed class PublishedModelTests
{
    private static readonly string[] Counted =
    [
        "operation-added",
        "operation-removed",
        "operation-error-added",
        "operation-error-removed",
        "enum-value-added",
        "enum-value-removed",
    ];

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void What_is_added_and_removed_is_what_the_json_says(string service)
    {
        var (old, current) = (Text(service, "1.29.27"), Text(service, "1.43.11"));
        var (before, after) = (Read(old), Read(current));
        var clock = Stopwatch.StartNew();
        var changes = ContractDiff.Compare(DiffSide.From(before), DiffSide.From(after));
        clock
            .Elapsed.Should()
            .BeLessThan(TimeSpan.FromSeconds(20), "a diff takes less than a second on an idle machine");

        var (left, right) = (Facts(old), Facts(current));
        changes
            .Where(change => Counted.Contains(change.Kind.Id))
            .Select(change => $"{change.Kind.Id} {change.Path}")
            .Should()
            .BeEquivalentTo(
                Named(right.Except(left).Where(fact => IsOfBoth(fact.Path, left)), "added")
                    .Concat(Named(left.Except(right).Where(fact => IsOfBoth(fact.Path, right)), "removed"))
            );
        changes
            .Where(change => change.Kind.Id is "shape-added" or "shape-removed")
            .Select(change => $"{change.Kind.Id} {change.Path}")
            .Should()
            .BeEquivalentTo(
                Shapes(after, current, old)
                    .Select(name => $"shape-added shapes/{name}")
                    .Concat(Shapes(before, old, current).Select(name => $"shape-removed shapes/{name}"))
            );
        ContractDiff.Compare(DiffSide.From(after), DiffSide.From(after)).Should().BeEmpty();
    }

    // The importer makes prelude shapes of plain ones, so only those that it declares are counted.
    private static IEnumerable<string> Shapes(Contract contract, string inThis, string notInThat)
    {
        using var here = JsonDocument.Parse(inThis);
        using var there = JsonDocument.Parse(notInThat);
        var others = there.RootElement.GetProperty("shapes").EnumerateObject().Select(shape => shape.Name).ToHashSet();
        return
        [
            .. here
                .RootElement.GetProperty("shapes")
                .EnumerateObject()
                .Select(shape => shape.Name)
                .Where(name => !others.Contains(name) && contract.Shapes.Any(shape => shape.Name == name)),
        ];
    }

    // What comes or goes with its operation or enum is no change of its own.
    private static bool IsOfBoth(string path, List<(string Kind, string Path)> others) =>
        path.Split('/') is { Length: 2 }
        || others.Any(fact =>
            fact.Path.StartsWith(string.Join('/', path.Split('/').Take(2)) + "/", StringComparison.Ordinal)
        )
        || others.Any(fact => fact.Path == string.Join('/', path.Split('/').Take(2)));

    private static IEnumerable<string> Named(IEnumerable<(string Kind, string Path)> facts, string what) =>
        facts.Select(fact => $"{fact.Kind}-{what} {fact.Path}");

    /// <summary>Operations, errors of operations that both have, and values of enums that both have, from the JSON alone.</summary>
    private static List<(string Kind, string Path)> Facts(string json)
    {
        using var model = JsonDocument.Parse(json);
        var facts = new List<(string, string)>();
        foreach (var operation in model.RootElement.GetProperty("operations").EnumerateObject())
        {
            facts.Add(("operation", $"operations/{operation.Name}"));
            if (operation.Value.TryGetProperty("errors", out var errors))
            {
                facts.AddRange(
                    errors
                        .EnumerateArray()
                        .Select(error =>
                            (
                                "operation-error",
                                $"operations/{operation.Name}/errors/{error.GetProperty("shape").GetString()}"
                            )
                        )
                );
            }
        }

        foreach (var shape in model.RootElement.GetProperty("shapes").EnumerateObject())
        {
            if (shape.Value.TryGetProperty("enum", out var values))
            {
                facts.AddRange(
                    values
                        .EnumerateArray()
                        .Select(value => ("enum-value", $"shapes/{shape.Name}/values/{value.GetString()}"))
                );
            }
        }

        return facts;
    }

    private static Contract Read(string json) => BotocoreModelReader.Read(json, "model").Contract!;

    private static string Text(string service, string version) =>
        File.ReadAllText(Repository.Shared("models", $"botocore-{version}", $"{service}.service-2.json"));
}
