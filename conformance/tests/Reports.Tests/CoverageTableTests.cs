using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports.Tests;

public sealed class CoverageTableTests
{
    [Theory]
    [InlineData("✓ 2", Verdict.Passed, Verdict.Passed)]
    [InlineData("✗ 1/2", Verdict.Passed, Verdict.Failed)]
    [InlineData("! 1/2", Verdict.Warned, Verdict.Passed)]
    [InlineData("✗ 1/2", Verdict.Warned, Verdict.Failed)]
    [InlineData("✓ 1/2", Verdict.Passed, Verdict.NotExercised)]
    [InlineData("? 1/2", Verdict.Unsupported, Verdict.NotExercised)]
    [InlineData("– 2", Verdict.NotExercised, Verdict.NotExercised)]
    public void A_cell_says_the_worst_that_was_judged(string text, Verdict first, Verdict second)
    {
        var rules = new[] { first, second }.Select((verdict, i) => SampleReports.Rule($"r{i}", "k", verdict, ["Op"]));

        var table = CoverageTable.FromReport(SampleReports.Of([.. rules])).Should().ContainSingle().Subject;

        table.Rows.Should().ContainSingle().Which.Cells.Should().ContainSingle().Which!.Text.Should().Be(text);
    }

    [Fact]
    public void A_rule_stands_in_the_row_of_each_of_its_operations()
    {
        var table = CoverageTable.FromReport(SampleReports.Passing)[0];

        table.Rows.Select(row => row.Operation).Should().Equal("Create", "Get", "Delete", CoverageTable.EveryOperation);
        table.Kinds.Should().Equal("visibility", "quota", "protocol");
        table.Rows[1].Cells.Select(cell => cell?.Text).Should().Equal("✓ 1", null, null);
    }
}
