using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Reader.Tests.Patterns;

public sealed class PatternParserTests
{
    [Theory]
    [InlineData("^[A-Z0-9]{20}$")]
    [InlineData(@"[\w+=,.@-]+")]
    [InlineData(@"[\p{L}\p{Z}\p{N}_.:/=+\-@]*")]
    [InlineData(@"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$")]
    [InlineData(@"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)")]
    [InlineData(@"^[\w!#$%&.'*+\/=?^_\x60{|}~\-]{1,64}@")]
    [InlineData(@"(?<year>\d{4})-\k<year>")]
    [InlineData(@"(?<=a)b(?<!c)d(?=e)f(?:g)")]
    [InlineData(@"a{,3}")]
    [InlineData(@"{a}")]
    [InlineData(@"]")]
    [InlineData(@"a{2,3}?b*?c+?d??")]
    [InlineData(@"[\w-z]")]
    [InlineData(@"[\b\cA\0]")]
    [InlineData(@"a|")]
    [InlineData(@"(?:^)*(?:(?=a))*")]
    [InlineData("[\U0001F600-\U0001F64F]")]
    [InlineData(@"[\uD800\uDC00-\uDBFF\uDFFF]")]
    [InlineData(@"[\uD800\u0041]")]
    public void These_are_patterns(string pattern) => PatternParser.FindMistake(pattern).Should().BeNull();

    [Theory]
    [InlineData("[a", 1)]
    [InlineData("(a", 3)]
    [InlineData("a)", 2)]
    [InlineData("*a", 1)]
    [InlineData("a**", 3)]
    [InlineData("a{2}{3}", 5)]
    [InlineData("^*", 2)]
    [InlineData("(?=a)*", 6)]
    [InlineData("[z-a]", 2)]
    [InlineData("a{3,2}", 2)]
    [InlineData(@"a\", 2)]
    [InlineData(@"\A", 1)]
    [InlineData(@"\x6", 1)]
    [InlineData(@"\u00g0", 1)]
    [InlineData(@"\pL", 1)]
    [InlineData(@"\p{L", 1)]
    [InlineData(@"\k", 1)]
    [InlineData(@"\c1", 1)]
    [InlineData("(?<1a>b)", 4)]
    [InlineData("(?<a>b)(?<a>c)", 9)]
    public void These_are_not(string pattern, int position)
    {
        var mistake = PatternParser.FindMistake(pattern);

        mistake.Should().NotBeNull();
        mistake!.Unsupported.Should().BeFalse();
        mistake.Position.Should().Be(position);
    }

    [Theory]
    [InlineData("(?i)a")]
    [InlineData("(?>a)")]
    [InlineData("[]")]
    [InlineData("[^]")]
    [InlineData(@"\u{1F600}")]
    [InlineData(@"\p{Script=Greek}")]
    [InlineData("a{99999999999}")]
    public void These_are_not_supported(string pattern) =>
        PatternParser.FindMistake(pattern)!.Unsupported.Should().BeTrue();

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void Groups_are_nested_at_most_100_deep(int depth, bool isTooDeep) =>
        (PatternParser.FindMistake(new string('(', depth) + "a" + new string(')', depth)) is not null)
            .Should()
            .Be(isTooDeep);

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void A_pattern_has_at_most_10_000_characters(int length, bool isTooLong) =>
        (PatternParser.FindMistake("[" + new string('a', length - 2) + "]") is not null).Should().Be(isTooLong);

    [Fact]
    public void Whatever_it_is_made_of_a_pattern_is_judged_and_net_takes_what_is_accepted()
    {
        string[] parts =
        [
            "a",
            "-",
            "z",
            "[",
            "]",
            "(",
            ")",
            "^",
            "$",
            "*",
            "+",
            "?",
            "{2}",
            "{1,3}",
            "|",
            @"\w",
            @"\d",
            @"\p{L}",
            "(?:",
            "(?=",
            "(?!",
            @"\u0041",
            ".",
            "&&",
            "\\",
            "😀",
        ];
        var patterns =
            from count in Gen.Choose(0, 12)
            from chosen in Gen.ArrayOf(Gen.Elements(parts), count)
            select string.Concat(chosen);

        Prop.ForAll(Arb.From(patterns), IsJudged).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    // In a class .NET takes '-[' for a subtraction, '-' before a class or after one and another '-' for a range, and a
    // character beyond the basic plane for two of which one ends a range; who translates a pattern sees to them all.
    private static bool IsJudged(string pattern) =>
        PatternParser.FindMistake(pattern) is not null
        || pattern.Contains("-[", StringComparison.Ordinal)
        || pattern.Contains("--", StringComparison.Ordinal)
        || pattern.Contains(@"-\", StringComparison.Ordinal)
        || pattern.Contains("😀-", StringComparison.Ordinal)
        || pattern.Contains("-😀", StringComparison.Ordinal)
        || new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(5)).GetGroupNumbers().Length > 0;

    [Theory]
    [InlineData("a{100000}", "1900")]
    [InlineData("(ab){1000}", "1900")]
    [InlineData(@"[\p{L}-]{2000}", "1900")]
    [InlineData("^a{100001}$", "100000")]
    [InlineData(@"(a)\2", "back reference")]
    [InlineData(@"\k<n>(?<m>a)", "back reference")]
    public void What_the_runtime_could_not_match_is_not_supported(string pattern, string reason)
    {
        var mistake = PatternParser.FindMistake(pattern)!;

        mistake.Unsupported.Should().BeTrue();
        mistake.Message.Should().Contain(reason);
        mistake.Position.Should().Be(1);
    }

    [Theory]
    [InlineData("^a{100000}$")]
    [InlineData(@"^[\p{L}-]{1,2000}$")]
    [InlineData("(ab){900}")]
    public void What_it_can_match_is(string pattern) => PatternParser.FindMistake(pattern).Should().BeNull();
}
