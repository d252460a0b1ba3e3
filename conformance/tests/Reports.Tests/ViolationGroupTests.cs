using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports.Tests;

public sealed class ViolationGroupTests
{
    [Fact]
    public void Rules_broken_by_the_same_calls_are_one_group_whatever_the_parents_number() =>
        GroupsOf(
                Broken("a", "constant", "create a key in bucket 1", "list the keys of bucket 1"),
                Broken("b", "echo", "create a key in bucket 7", "list the keys of bucket 7")
            )
            .Should()
            .Equal("a b");

    [Fact]
    public void A_sequence_that_contains_one_that_leaves_a_wrong_state_is_a_consequence() =>
        GroupsOf(
                Broken(
                    "late",
                    "sentinel",
                    "create a key in bucket 2",
                    "create a key in bucket 1",
                    "list the keys of bucket 2"
                ),
                Broken("lost", "lifecycle", "create a key in bucket 1", "list the keys of bucket 1")
            )
            .Should()
            .Equal("lost late");

    [Fact]
    public void A_response_of_a_wrong_shape_explains_nothing_that_comes_later() =>
        GroupsOf(
                Broken("shape", "response-shape", "create a key in bucket 1"),
                Broken("lost", "lifecycle", "create a key in bucket 1", "list the keys of bucket 1")
            )
            .Should()
            .Equal("shape", "lost");

    [Fact]
    public void The_same_line_of_the_contract_is_one_cause() =>
        GroupsOf(
                Broken("create", "response-shape", "create a key in bucket 1") with
                {
                    Location = At(17),
                },
                Broken("list", "response-shape", "list the keys of bucket 1") with
                {
                    Location = At(17),
                },
                Broken("other", "response-shape", "delete a key of bucket 1") with
                {
                    Location = At(18),
                }
            )
            .Should()
            .Equal("create list", "other");

    [Fact]
    public void The_same_wrong_response_of_two_operations_is_one_cause() =>
        GroupsOf(Wrong("x/Create/documented", "create", 167), Wrong("x/List/documented", "list", 98))
            .Should()
            .Equal("x/Create/documented x/List/documented");

    [Fact]
    public void What_is_known_to_fail_comes_after_what_is_new() =>
        ViolationGroup
            .FromReport(
                SampleReports.Of([
                    Broken("known", "quota", "create"),
                    Broken("new", "echo", "create"),
                    Broken("alone", "presence", "list"),
                    Broken("other", "constant", "delete"),
                ]),
                new HashSet<string> { "known", "alone" }
            )
            .Select(group => string.Join(' ', group.Rules.Select(rule => rule.Id)))
            .Should()
            .Equal("new known", "other", "alone");

    private static RuleResult Wrong(string id, string call, int column) =>
        Broken(id, "error-shape", call) with
        {
            Violation = new Violation($"The body is not XML (line 1, column {column}).", [Step(call)], ""),
        };

    [Fact]
    public void An_operation_that_checks_no_request_is_one_cause() =>
        GroupsOf(Broken("short", "input", "list with a short name"), Broken("long", "input", "list with a long name"))
            .Should()
            .Equal("short long");

    [Fact]
    public void A_must_comes_before_a_should_and_valid_requests_before_invalid_ones() =>
        GroupsOf(
                Broken("should", "echo", "delete") with
                {
                    Verdict = Verdict.Warned,
                },
                Broken("input", "input", "list badly"),
                Broken("must", "visibility", "create", "list")
            )
            .Should()
            .Equal("must", "input", "should");

    [Fact]
    public void A_rule_that_holds_is_in_no_group() =>
        GroupsOf(Broken("a", "echo", "create") with { Verdict = Verdict.Passed }).Should().BeEmpty();

    private static IEnumerable<string> GroupsOf(params RuleResult[] rules) =>
        ViolationGroup
            .FromReport(SampleReports.Of(rules))
            .Select(group => string.Join(' ', group.Rules.Select(rule => rule.Id)));

    private static SourceLocation At(int line) => new("x.yaml", line, 1, line, 2);

    private static RuleResult Broken(string id, string kind, params string[] calls) =>
        new()
        {
            Id = id,
            Service = "S",
            Kind = kind,
            Operations = [],
            Level = RuleLevel.Must,
            Statement = "",
            Source = [],
            Verdict = Verdict.Failed,
            Observations = 1,
            Violation = new Violation("", [.. calls.Select(Step)], ""),
        };

    private static ViolationStep Step(string story)
    {
        var message = new WireMessage("", [], "");
        return new ViolationStep(story.Split(' ')[0], story, message, 200, message);
    }
}
