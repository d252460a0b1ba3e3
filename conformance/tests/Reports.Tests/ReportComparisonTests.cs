using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports.Tests;

public sealed class ReportComparisonTests
{
    [Fact]
    public void A_report_does_not_differ_from_itself_however_its_rules_are_ordered()
    {
        var again = SampleReports.Failing with { Rules = [.. SampleReports.Failing.Rules.Reverse()], Seed = 1 };

        var comparison = ReportComparison.Compare(SampleReports.Failing, again);

        comparison.IsEmpty.Should().BeTrue();
        comparison.ToText().Should().Contain("No difference.");
    }

    [Fact]
    public void Each_difference_is_named_once()
    {
        var comparison = ReportComparison.Compare(SampleReports.Passing, SampleReports.Failing);

        var change = comparison.Verdicts.Should().ContainSingle().Subject;
        (change.Id, change.Before, change.After)
            .Should()
            .Be(("Lightsail/secret-only-on-create", Verdict.Passed, Verdict.Failed));
        change.IsWorse.Should().BeTrue();
        comparison.Removed.Select(rule => rule.Id).Should().Equal("Lightsail/protocol-content-type");
        comparison.Added.Should().HaveCount(4).And.BeInAscendingOrder(rule => rule.Id, StringComparer.Ordinal);
        comparison.Observations.Should().ContainSingle().Which.After.Should().Equal("400 InvalidInputException");
        comparison.ToText().Should().Contain("Lightsail/secret-only-on-create (must): passed → failed");
    }

    [Fact]
    public void The_other_way_round_it_is_better()
    {
        var comparison = ReportComparison.Compare(SampleReports.Failing, SampleReports.Passing);

        comparison.Verdicts.Should().ContainSingle().Which.IsWorse.Should().BeFalse();
        comparison.Added.Select(rule => rule.Id).Should().Equal("Lightsail/protocol-content-type");
    }

    [Fact]
    public void Observations_are_sets()
    {
        var before = SampleReports.Of([], new Observation("a", "A", ["x", "y"]), new Observation("b", "B", ["x"]));
        var after = SampleReports.Of([], new Observation("b", "B", ["z"]), new Observation("a", "A", ["y", "x", "x"]));

        var comparison = ReportComparison.Compare(before, after);

        comparison.Observations.Should().ContainSingle().Which.Id.Should().Be("b");
        comparison.ToText().Should().Contain("    - x\n    + z\n");
        comparison.ToJson().Should().Contain("\"before\": [");
    }
}
