using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace LightsailContract.Conformance.Reports.Tests;

public sealed class HostileTextTests
{
    public static TheoryData<string> Texts => HostileText.All;

    [Theory]
    [MemberData(nameof(Texts))]
    public void Html_holds_no_element_and_no_address_of_the_endpoint(string text)
    {
        var tame = Parse(HostileText.Everywhere("tame"));
        var hostile = Parse(HostileText.Everywhere(text));

        Elements(hostile).Should().BeEquivalentTo(Elements(tame), "only the template makes elements and attributes");
        hostile
            .QuerySelectorAll("[href]")
            .Select(link => link.GetAttribute("href"))
            .Should()
            .NotContain(address => !address!.StartsWith("https://", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Html_shows_the_text_itself(string text) =>
        Parse(HostileText.Everywhere(text))
            .QuerySelector("p.message")!
            .TextContent.Should()
            .Be(VisibleText.Escape(text, lines: true));

    [Theory]
    [MemberData(nameof(Texts))]
    public void JUnit_is_well_formed_and_says_the_text(string text)
    {
        var document = XDocument.Parse(ReportWriters.Find("junit")!.WriteText(HostileText.Everywhere(text)));

        var failure = document.Descendants("failure").Should().ContainSingle().Subject;
        failure.Attribute("message")!.Value.Should().Be(VisibleText.Escape(text));
        failure.Value.Should().Contain(VisibleText.Escape(text));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sarif_is_well_formed_and_says_the_text(string text)
    {
        using var document = JsonDocument.Parse(ReportWriters.Find("sarif")!.WriteText(HostileText.Everywhere(text)));

        var result = document.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        result
            .GetProperty("message")
            .GetProperty("text")
            .GetString()
            .Should()
            .Be(VisibleText.Escape(text, lines: true));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_form_holds_a_character_that_steers_or_hides(string text)
    {
        foreach (var writer in ReportWriters.All)
        {
            Steering(writer.WriteText(HostileText.Everywhere(text))).Should().BeEmpty(writer.Kind);
        }

        Steering(ViolationText.Render(HostileText.Everywhere(text).Rules[0].Violation!)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markdown_stands_in_its_table_and_its_fence(string text)
    {
        var lines = ReportWriters.Find("md")!.WriteText(HostileText.Everywhere(text)).Split('\n');

        lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().Be(1);
        var fence = lines.Single(line =>
            line.StartsWith("```", StringComparison.Ordinal) && line.EndsWith("http", StringComparison.Ordinal)
        );
        lines.Count(line => line == fence[..^4]).Should().Be(1, "the fence is closed once, at its end");
    }

    [Theory]
    [InlineData("a\u202eb", "a\\u{202E}b")]
    [InlineData("\u001b[1m", "\\u{001B}[1m")]
    [InlineData("a\nb\tc", "a\\u{000A}b\\u{0009}c")]
    [InlineData("Grüße 你好 🙂", "Grüße 你好 🙂")]
    [InlineData("a\u3164b\u2800c", "a\\u{3164}b\\u{2800}c")]
    [InlineData("a\ufe0fb\U000E0100c", "a\\u{FE0F}b\\u{E0100}c")]
    [InlineData("a\U000E0041\U000E007Fb", "a\\u{E0041}\\u{E007F}b")]
    [InlineData("a\u115f\u1160\uffa0\u034f\u180b", "a\\u{115F}\\u{1160}\\u{FFA0}\\u{034F}\\u{180B}")]
    [InlineData("a\u00a0b\u3000c\u2003d", "a\\u{00A0}b\\u{3000}c\\u{2003}d")]
    [InlineData("a\u0301\u0302\u0303\u0304\u0305b", "a\u0301\u0302\u0303\\u{0304}\\u{0305}b")]
    [InlineData("\u0301x \u0302", "\\u{0301}x \\u{0302}")]
    [InlineData("นี้ हिन्दी Tiê\u0301ng שָּׁ", "นี้ हिन्दी Tiê\u0301ng שָּׁ")]
    public void A_character_that_steers_is_shown_by_its_number(string text, string shown) =>
        VisibleText.Escape(text).Should().Be(shown);

    // Metadata is UTF-8, so an attribute cannot hold this one.
    [Fact]
    public void Half_a_character_is_shown_by_its_number() => VisibleText.Escape("\ud800x").Should().Be("\\u{D800}x");

    [Theory]
    [InlineData("- item", "\\- item")]
    [InlineData("12. item", "12\\. item")]
    [InlineData("a-b c. 1. (d)", "a-b c. 1. (d)")]
    [InlineData("**b** _i_ `c` [l](x) <i>", "\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\[l\\](x) \\<i\\>")]
    [InlineData("http://x @you #1 a|b", "http\\://x &#64;you \\#1 a\\|b")]
    public void Markdown_is_escaped_where_it_would_mean_something(string text, string escaped) =>
        MarkdownText.Escape(text).Should().Be(escaped);

    [Fact]
    public void Cutting_leaves_whole_characters()
    {
        VisibleText.Cut("ab🙂cd", 4).Should().Be("ab…");
        VisibleText.Cut("abcd", 4).Should().Be("abcd");
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(
        LightsailContract.Conformance.Api.ConformanceReport report
    ) => new HtmlParser().ParseDocument(ReportWriters.Find("html")!.WriteText(report));

    // A link is the template's own, whether or not the address was one to link to; so is a place to break a line.
    private static IEnumerable<string> Elements(AngleSharp.Html.Dom.IHtmlDocument document) =>
        document
            .All.Where(element => element.LocalName is not ("a" or "wbr"))
            .Select(element =>
                $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"
            );

    private static IEnumerable<string> Steering(string text) =>
        text.EnumerateRunes()
            .Where(rune =>
                rune.Value is not '\n'
                && (
                    rune.Value is 0x3164 or 0x2800 or 0xFE0F or 0x115F or 0x034F or 0xE0041
                    || Rune.GetUnicodeCategory(rune)
                        is UnicodeCategory.Control
                            or UnicodeCategory.Format
                            or UnicodeCategory.LineSeparator
                            or UnicodeCategory.ParagraphSeparator
                )
            )
            .Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture));
}
