using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Tests.Parsing;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("patern", "pattern")]
    [InlineData("Pattern", "pattern")]
    [InlineData("pattenr", "pattern")]
    [InlineData("lenght", "length")]
    [InlineData("member", "members")]
    [InlineData("x", null)]
    [InlineData("documentaton", "documentation")]
    [InlineData("unrelated", null)]
    public void The_nearest_known_name_is_suggested(string name, string? expected) =>
        Suggestion
            .For(name, ["pattern", "length", "members", "documentation"])
            .Should()
            .Be(expected is null ? "" : $"; did you mean '{expected}'?");
}
