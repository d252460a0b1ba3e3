namespace LightsailContract.Generator.Tests;

/// <summary>
/// The release notes name every diagnostic. The tracking analyzer cannot see descriptors that are made of rules, so this
/// test does what it would.
/// </summary>
public sealed class ReleaseTrackingTests
{
    [Fact]
    public void Every_diagnostic_is_in_the_release_notes_with_its_severity()
    {
        var expected = Descriptors
            .All.Select(one => $"{one.Id} | {one.Category} | {one.DefaultSeverity} | {one.Title}")
            .ToList();
        var unshipped = Repository.At("generator/Generator/AnalyzerReleases.Unshipped.md");
        var shipped = Rows(Repository.At("generator/Generator/AnalyzerReleases.Shipped.md")).ToList();
        if (Repository.UpdatesSnapshots)
        {
            var head = File.ReadLines(unshipped).TakeWhile(line => !IsRow(line)).ToList();
            File.WriteAllText(unshipped, string.Join('\n', head.Concat(expected.Except(shipped))) + "\n");
        }

        shipped.Concat(Rows(unshipped)).Order(StringComparer.Ordinal).Should().Equal(expected);
    }

    [Fact]
    public void An_id_has_one_message_and_a_message_one_id()
    {
        Descriptors.Rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();
        Descriptors.Rules.Select(rule => rule.MessageFormat).Should().OnlyHaveUniqueItems();
        Descriptors.Rules.Should().OnlyContain(rule => rule.Description.Length > 0 && rule.Title.Length > 0);
    }

    private static IEnumerable<string> Rows(string path) => File.ReadLines(path).Where(IsRow);

    private static bool IsRow(string line) => line.StartsWith("LSC", StringComparison.Ordinal);
}
