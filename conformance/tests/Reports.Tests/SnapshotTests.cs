using System.Runtime.CompilerServices;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports.Tests;

/// <summary>Each form of a fixed report equals its reviewed copy; <c>UPDATE_SNAPSHOTS=1</c> writes the copies anew.</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var writer in ReportWriters.All)
            {
                cases.Add(writer.Kind, "passing");
                cases.Add(writer.Kind, "failing");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_report_is_as_reviewed(string kind, string name)
    {
        var actual = ReportWriters.Find(kind)!.WriteText(Sample(name));
        var file = Path.Combine(Folder(), $"{name}.{kind}");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, actual);
        }

        actual.Should().Be(File.ReadAllText(file));
    }

    [Fact]
    public void No_reviewed_copy_is_left_over() =>
        Directory
            .GetFiles(Folder())
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo(Cases.Select(row => $"{row.Data.Item2}.{row.Data.Item1}"));

    private static ConformanceReport Sample(string name) =>
        name == "passing" ? SampleReports.Passing : SampleReports.Failing;

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Snapshots");
}
