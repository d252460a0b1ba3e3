using System.Text.RegularExpressions;

namespace LightsailContract.Architecture.Tests;

/// <summary>What every hand-written file owes the reader.</summary>
public sealed partial class SourceTests
{
    // Where a service may be named: what is emitted for it, what emulates it, what tests it, and the samples.
    private static readonly string[] MayNameAService =
    [
        "generated/",
        "tools/Emulator/",
        "tools/Benchmarks/",
        "tools/samples/",
        "generator/Package/",
        "/tests/",
    ];

    [Fact]
    public void No_service_is_named_where_the_contract_should_speak()
    {
        var wrong =
            from file in Sources()
            where !MayNameAService.Any(Relative(file).Contains)
            from line in File.ReadLines(file).Index()
            let code = Comment().Replace(line.Item, "")
            where ServiceName().IsMatch(Product().Replace(code, ""))
            select $"{Relative(file)}:{line.Index + 1}: {line.Item.Trim()}";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Files_are_small()
    {
        var sizes = Sources().Select(file => (File: Relative(file), Lines: File.ReadLines(file).Count())).ToList();
        sizes.Should().NotBeEmpty();

        sizes.Where(size => size.Lines > 400).Should().BeEmpty();
        sizes.Select(size => size.Lines).Order().ElementAt(sizes.Count / 2).Should().BeLessThanOrEqualTo(80);
    }

    private static IEnumerable<string> Sources() =>
        Repository
            .Files("*.cs")
            .Where(path => !Relative(path).StartsWith("generated/reviewed/", StringComparison.Ordinal))
            .Where(path => !path.Contains("/Snapshots/", StringComparison.Ordinal));

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    [GeneratedRegex(@"^\s*//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("lightsail-?contract", RegexOptions.IgnoreCase)]
    private static partial Regex Product();

    [GeneratedRegex("lightsail|bucket|(?<![a-z])iam(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex ServiceName();
}
