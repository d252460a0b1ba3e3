using LightsailContract.Importers.Documents;
using LightsailContract.Importers.Facts;
using LightsailContract.Importers.Inputs;
using LightsailContract.Importers.Tests.Documents;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Html;

public sealed class HtmlPageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("html-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("boto3", HtmlPages.Boto3, Pages.Boto3)]
    [InlineData("paws", HtmlPages.Paws, Pages.Paws)]
    [InlineData("aws-reference", HtmlPages.AwsReference, Pages.AwsReference)]
    public void A_page_of_html_states_the_facts_of_its_text(string kind, string html, string text)
    {
        var facts = Read(kind, html);

        FactsJson.Write(facts).Should().Be(FactsJson.Write(DocumentReader.Read(kind, text, "page").Facts!));
    }

    [Theory]
    [InlineData("boto3", HtmlPages.Boto3, "'state': 'Open'|'Closed',")]
    [InlineData("paws", HtmlPages.Paws, "state = \"Open\"|\"Closed\"")]
    public void Members_know_their_lines_in_the_file(string kind, string html, string line)
    {
        var state = Read(kind, html)
            .Operations[0]
            .Output.Single(member => member.Path.EndsWith("state", StringComparison.Ordinal));

        html.Split('\n')[state.Line.Number - 1].Should().Contain(line);
    }

    [Fact]
    public void A_quota_knows_its_line_in_the_file() =>
        HtmlPages
            .AwsReference.Split('\n')[Read("aws-reference", HtmlPages.AwsReference).Quotas[0].Line.Number - 1]
            .Should()
            .Contain("maximum of ten");

    [Theory]
    [InlineData("<html><body><p>Nothing")]
    [InlineData("<!DOCTYPE html><b><i><b></i>< <<>> &&& <table><td><pre></b>")]
    public void Soup_is_one_finding(string html)
    {
        foreach (var kind in new[] { "boto3", "paws", "aws-reference" })
        {
            var result = ReadAll(kind, html);

            result.Services.Should().BeEmpty();
            result.Findings.Should().ContainSingle().Which.Rule.Should().Be(ImportRules.UnexpectedForm);
        }
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<div>")]
    [InlineData("<a><p>")]
    [InlineData("<b></i>")]
    [InlineData("<ul><li>")]
    public void Deep_soup_is_refused_at_once(string tag)
    {
        var html = "<html>" + string.Concat(Enumerable.Repeat(tag, 300_000 / tag.Length));

        ReadAll("boto3", html).Findings.Should().ContainSingle();
    }

    private DocumentFacts Read(string kind, string html)
    {
        var result = ReadAll(kind, html);
        result.Findings.Should().BeEmpty();
        return result.Services.Single().Facts.Single() with { Document = "page" };
    }

    private SourceResult ReadAll(string kind, string html)
    {
        var path = Path.Combine(_folder, "page");
        File.WriteAllText(path, html);
        return SourceReader.Read(new SourceInput(kind, EquatableArray.Of(path)));
    }
}
