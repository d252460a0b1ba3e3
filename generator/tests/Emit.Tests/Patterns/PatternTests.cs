using System.Text.RegularExpressions;
using LightsailContract.Emit.Patterns;
using LightsailContract.Emit.Results;
using LightsailContract.Model.Patterns;
using LightsailContract.Runtime;
using LightsailContract.Tests;

namespace LightsailContract.Emit.Tests.Patterns;

/// <summary>However a pattern is matched, the answer is the one that .NET's own engine gives.</summary>
public sealed class PatternTests
{
    private static readonly int TextsPerPattern = Soak.Count(slice: 200, soak: 1_000);

    private static readonly string[] Kinds =
    [
        "^$",
        "^",
        "abc",
        "^abc$",
        "^a?b?c?$",
        "^a{2,3}a$",
        "^a*a{2}$",
        "^(a|b)*c$",
        "^(ab|a)(c|bcd)$",
        "(^a|b$)",
        "^a|b$",
        "^(?:a|b|)$",
        "^[^a]$",
        "^[^a-z]*$",
        "^[^:]+:[^:]*$",
        "^.$",
        "^.{2}$",
        "^.{1,5}x$",
        "a.c",
        @"^\w+@\w+\.[a-z]{2,3}$",
        @"^\D\d\S\s\W$",
        @"^[\w.-]+$",
        @"[\]\\^-]",
        @"^[a\-z]+$",
        @"^\u0041\x42\t?$",
        @"^(GET|PUT)$",
        @"^(GET|PU?T)$",
        @"^(a+)+$",
        @"^(a|aa)+$",
        @"^x*$",
        @"^[ab]+[bc]+$",
        @"^[ab]+[bc]{2}$",
        @"^-?[0-9]+(\.[0-9]+)?$",
        @"^(\d{1,3}\.){3}\d{1,3}$",
        @"(a|b)$",
        @"^(a|b)",
        @"^a{0}b$",
        @"^é+$",
        @"^[α-ω]{2}$",
        "^[\U0001F600-\U0001F64F]+$",
        @"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$",
        @"^a(?=b)b$",
        @"^(a)\1$",
        @"^(?<year>a|b)(c)\k<year>\2$",
        @"^(?:^)*a(?:$)?$",
        @"\bab\b",
        @"^\p{L}+$",
        @"^[^\p{L}]$",
        @"^\P{Nd}$",
    ];

    [Fact]
    public void Emitted_matchers_agree_with_the_translated_expression_on_patterns_of_all_kinds() =>
        Agree(Kinds, Translated);

    [Fact]
    public void Emitted_matchers_agree_with_an_engine_that_reads_the_pattern_itself()
    {
        // ECMAScript's option gives ASCII classes, but it reads neither categories nor characters beyond the basic plane, and
        // its dot holds more than ours.
        var readable = Kinds
            .Where(pattern => !pattern.Contains('.') && pattern.All(char.IsAscii))
            .Where(pattern =>
                !pattern.Contains(@"\p")
                && !pattern.Contains(@"\P")
                && !pattern.Contains(@"\u")
                && !pattern.Contains("[]")
            )
            .Where(pattern => !pattern.Contains("+)+") && !pattern.Contains("aa)+"))
            .Where(pattern => !pattern.Contains("[^") && !pattern.Contains(@"\D") && !pattern.Contains(@"\b"));
        Agree([.. readable], AsItStands);
    }

    [Fact]
    public void Emitted_matchers_agree_on_the_published_patterns() => Agree(PublishedPatterns.All(), Translated);

    [Fact]
    public void The_published_patterns_mean_what_an_engine_that_reads_them_itself_says() =>
        Agree(
            [.. PublishedPatterns.All().Where(pattern => !pattern.Contains(@"\p") && !pattern.Contains(@".*\S"))],
            AsItStands
        );

    [Fact]
    public void Nothing_but_lookarounds_backtracks_in_the_published_patterns() =>
        PublishedPatterns
            .All()
            .Where(pattern => PatternPlanner.Plan(pattern) is RegexPlan { Backtracks: true } or UnreadablePlan)
            .Should()
            .OnlyContain(pattern => pattern.Contains("(?!"))
            .And.HaveCount(2);

    [Theory]
    [InlineData("^[A-Z0-9]{20}$", "ABCDEFGHIJ0123456789", "ABCDEFGHIJ0123456789\n")]
    [InlineData("^[a-z]+$", "abc", "abc\n")]
    [InlineData(@"\d$", "a1", "1\n")]
    [InlineData("[a-z]+", "--a--", "---")]
    [InlineData(@"^\w$", "a", "é")]
    [InlineData(@"^\d$", "1", "١")]
    [InlineData(@"^\S$", "\u00a0", " ")]
    [InlineData("^.$", "😀", "\u2028")]
    [InlineData("^.{2}$", "😀😀", "😀")]
    [InlineData(@"^[\d--(]$", "-", "*")]
    [InlineData(@"^(?=.)[\d--(]$", "(", "*")]
    [InlineData(@"^(?=.)[\w-z]$", "-", ".")]
    public void A_pattern_means_what_the_decision_says(string pattern, string matching, string other)
    {
        var matches = new PatternMatchers([pattern])[0];
        matches(matching).Should().BeTrue();
        matches(other).Should().BeFalse();
    }

    // Each answer is that of Node.js: new RegExp(pattern, "u").test(text).
    [Theory]
    [InlineData(@"^\p{L}+$", "𠮷野家", true)]
    [InlineData(@"^\p{L}{3}$", "𠮷野家", true)]
    [InlineData(@"^\p{L}{4}$", "𠮷野家", false)]
    [InlineData(@"^\p{L}$", "😀", false)]
    [InlineData(@"^\P{L}$", "😀", true)]
    [InlineData(@"^\P{L}{2}$", "😀", false)]
    [InlineData(@"^[^\p{L}]$", "😀", true)]
    [InlineData(@"^[^\p{L}]$", "𠮷", false)]
    [InlineData(@"^[^\P{L}]$", "𠮷", true)]
    [InlineData(@"^[^\P{L}]$", "😀", false)]
    [InlineData(@"^[\p{L}😀]{2}$", "😀𠮷", true)]
    [InlineData(@"^[\p{L}😀]$", "😁", false)]
    [InlineData(@"^[^\p{L}😀]$", "😁", true)]
    [InlineData(@"^[^\p{L}😀]$", "😀", false)]
    [InlineData(@"^\p{L}.$", "𠮷😀", true)]
    [InlineData(@"^\p{L}[^a]😀$", "a𠮷😀", true)]
    [InlineData(@"^\p{Lu}\p{Ll}$", "𝐀𝐚", true)]
    [InlineData(@"^\p{Lu}\p{Ll}$", "𝐚𝐀", false)]
    [InlineData(@"^\p{Nd}+$", "𝟎𝟏", true)]
    [InlineData(@"^[\p{S}\p{M}]+$", "😀\U000E0100", true)]
    [InlineData(@"^\p{C}$", "\U000F0000", true)]
    [InlineData(@"^\p{C}$", "😀", false)]
    [InlineData(@"^\P{C}$", "😀", true)]
    [InlineData(@"^(?=\p{L})𠮷$", "𠮷", true)]
    [InlineData(@"(?<!\p{L})😀", "𠮷😀", false)]
    [InlineData(@"(?<!\p{L})😀", "😁😀", true)]
    [InlineData(@"\p{Nd}", "😀𝟎", true)]
    [InlineData(@"^[^\p{L}a-z]+$", "😀 é", false)]
    public void A_category_holds_characters_and_no_halves(string pattern, string text, bool isMatch)
    {
        new PatternMatchers([pattern])[0](text).Should().Be(isMatch);
        Translated(pattern)(text).Should().Be(isMatch);
    }

    [Fact]
    public void A_pattern_with_a_category_is_as_long_as_a_name_may_be() =>
        new PatternMatchers([@"^[\p{L}\p{M}\p{N}_.-]{1,900}$"])[0]
            (string.Concat(Enumerable.Repeat("𠮷", 900)))
            .Should()
            .BeTrue();

    [Theory]
    [InlineData("^[A-Z0-9]{20}$", typeof(RunsPlan))]
    [InlineData("^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$", typeof(RunsPlan))]
    [InlineData("^arn:(aws[^:]*):([a-z]+)/([a-z-]+)$", typeof(RunsPlan))]
    [InlineData(@".*\S.*", typeof(ContainsPlan))]
    [InlineData("[a-z]*", typeof(AlwaysPlan))]
    [InlineData("^(DELETE|GET)$", typeof(WordsPlan))]
    [InlineData(@"\w[\w\-]*\w", typeof(DfaPlan))]
    [InlineData(@"^[\p{L}]+$", typeof(RegexPlan))]
    public void A_pattern_is_matched_in_the_simplest_way_that_is_right(string pattern, Type plan) =>
        PatternPlanner.Plan(pattern).Should().BeOfType(plan);

    [Theory]
    [InlineData("(", "not closed")]
    [InlineData(")", "')'")]
    [InlineData("[a", "not closed")]
    [InlineData("[z-a]", "wrong order")]
    [InlineData("*a", "nothing before it")]
    [InlineData("a**", "nothing before it")]
    [InlineData("a{3,2}", "greater than the greatest")]
    [InlineData("a{1,1000000}", "100000")]
    [InlineData("a{100000}", "1900")]
    [InlineData("(((a{1000}){1000}){1000})b", "1900")]
    [InlineData("(?i)a", "'(?i'")]
    [InlineData(@"\p{Greek}", "Greek")]
    [InlineData(@"\y", "'\\y'")]
    [InlineData(@"(a)\2", "back reference")]
    [InlineData("a\\", "backslash")]
    [InlineData(@"(?<a>b)\k<c>", "back reference")]
    [InlineData("[]", "empty class")]
    public void A_pattern_that_cannot_be_read_is_a_finding_and_no_check(string pattern, string reason)
    {
        var matchers = new PatternMatchers([pattern]);
        var finding = matchers.Result.Findings.Should().ContainSingle().Subject;
        finding.Rule.Should().Be(EmitRules.UnreadablePattern);
        finding.Path.Should().Be("shapes/P0/pattern");
        finding.Message.Should().Contain(reason);
        matchers[0]("anything").Should().BeTrue();
    }

    [Fact]
    public void A_pattern_that_looks_around_is_a_finding_and_a_match_that_takes_too_long_is_none()
    {
        var matchers = new PatternMatchers([@"^(a+)+(?!b)$"]);
        matchers.Result.Findings.Should().ContainSingle().Which.Rule.Should().Be(EmitRules.BacktrackingPattern);
        matchers[0]("aaa").Should().BeTrue();
        matchers[0](new string('a', 40) + "!").Should().BeFalse();
    }

    [Theory]
    [InlineData("^(a|b)*a(a|b){18}$")]
    [InlineData("(a?){500}(a*)*(b|c|d|e|f|g|h)*x")]
    [InlineData("^[a-z]{0,90000}[x-z]{0,90000}$")]
    public void A_pattern_that_would_take_long_to_compile_is_left_to_the_engine(string pattern)
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        PatternPlanner.Plan(pattern).Should().BeOfType<RegexPlan>();
        started.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Whatever_the_reader_accepts_gets_a_plan()
    {
        string[] parts =
        [
            .. @"a - z [ ] ( ) ^ $ * + ? {2} {0,3} | \w \p{L} (?: (?= (?<! (?<n> \k<n> \1 \b . 😀 \uD83D".Split(' '),
        ];
        var random = new Random(1);
        var accepted = 0;
        for (var n = 0; n < Soak.Count(slice: 5_000, soak: 20_000); n++)
        {
            var pattern = string.Concat(random.GetItems(parts, random.Next(1, 8)));
            if (PatternParser.FindMistake(pattern) is not null)
            {
                continue;
            }

            accepted++;
            if (PatternPlanner.Plan(pattern) is UnreadablePlan)
            {
                Assert.Fail($"'{pattern}' has no plan.");
            }
        }

        accepted.Should().BeGreaterThan(Soak.Count(slice: 250, soak: 1_000));
    }

    private static void Agree(IReadOnlyList<string> patterns, Func<string, Predicate<string>> reference)
    {
        var matchers = new PatternMatchers(patterns);
        for (var i = 0; i < patterns.Count; i++)
        {
            var (pattern, matches, regex) = (patterns[i], matchers[i], reference(patterns[i]));
            var texts = new Texts(pattern, seed: i);
            for (var n = 0; n < TextsPerPattern; n++)
            {
                var text = n == 0 ? "" : texts.Next();
                var expected = regex(text);
                if (matches(text) != expected)
                {
                    Assert.Fail(
                        $"'{pattern}' {(expected ? "matches" : "does not match")} '{text}', but not in emitted code."
                    );
                }
            }
        }
    }

    private static Predicate<string> Translated(string pattern)
    {
        var node = PatternParser.Parse(pattern);
        var plan = RegexPlan.Of(node, PatternNodes.NeedsBacktracking(node));
        var engine = plan.Backtracks ? RegexOptions.None : RegexOptions.NonBacktracking;
        var regex = new Regex(plan.Expression, RegexOptions.CultureInvariant | engine);
        var sets = new SupplementarySets([.. plan.Sets]);
        return plan.Sets.IsEmpty ? regex.IsMatch : text => sets.IsMatch(regex, text);
    }

    // .NET's $ also stands before a line feed that ends the text.
    private static Predicate<string> AsItStands(string pattern) =>
        new Regex(Regex.Replace(pattern, @"(?<!\\)\$(?=\)|\||$)", @"(?!\n)$$"), RegexOptions.ECMAScript).IsMatch;
}
