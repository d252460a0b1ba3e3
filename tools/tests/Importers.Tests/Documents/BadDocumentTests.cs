using LightsailContract.Importers.Documents;
using LightsailContract.Importers.Facts;

namespace LightsailContract.Importers.Tests.Documents;

public sealed class BadDocumentTests
{
    [Theory]
    [InlineData("boto3", "WebAPI/todo", "WebAPI", 1, "a link")]
    [InlineData("boto3", "title='string'", "title 'string'", 13, "'='")]
    [InlineData("boto3", "'minutes': 123,", "'minutes': 123", 21, "',' or '}'")]
    [InlineData("boto3", "'Open'|'Closed'", "'Open'|Closed", 56, "a quoted value")]
    [InlineData("boto3", "'id': 'string'", "'id': 'string", 53, "the end of a quoted string")]
    [InlineData("boto3", ":type labels: dict", ":type labels: list", 31, "the type dict")]
    [InlineData("boto3", ":param steps:", ":param stages:", 26, "the paragraph of the parameter steps")]
    [InlineData("boto3", "- **due** *(datetime)", "- **when** *(datetime)", 73, "due (datetime)")]
    [InlineData("boto3", "- **done** *(boolean)", "- **done** *(string)", 71, "done (boolean)")]
    [InlineData("boto3", "- **tags** *(list)", "- tags", 83, "the member item.tags")]
    [InlineData("boto3", "**Response Syntax**", "**Answer**", 83, "a response syntax")]
    [InlineData("paws", "### Usage", "### Use", 44, "a line '### Usage'")]
    [InlineData("paws", "todo_add_item(title, steps)", "add", 7, "a call SERVICE_OPERATION")]
    [InlineData("paws", "done = TRUE|FALSE", "done TRUE|FALSE", 27, "'='")]
    [InlineData("aws-reference", "Contents", "Content", 43, "a line 'Contents'")]
    [InlineData("aws-reference", "Type: Integer", "An integer", 31, "a line 'Type:' of minutes")]
    [InlineData("aws-reference", "Required: Yes", "", 9, "a line 'Required:' of id")]
    public void A_mistake_is_a_finding_with_its_line(
        string kind,
        string text,
        string replacement,
        int line,
        string message
    )
    {
        var page = Page(kind);
        page.Should().Contain(text);
        var result = DocumentReader.Read(kind, page.Replace(text, replacement, StringComparison.Ordinal), "page.txt");

        result.Facts.Should().BeNull();
        var finding = result.Findings.Should().ContainSingle().Which;
        finding.Message.Should().Contain(message);
        finding.Location.File.Should().Be("page.txt");
        finding.Location.Line.Should().Be(line, finding.Message);
    }

    [Theory]
    [InlineData("boto3")]
    [InlineData("paws")]
    [InlineData("aws-reference")]
    public void A_page_cut_off_or_bent_anywhere_never_throws(string kind)
    {
        var page = Page(kind);
        for (var i = 0; i < page.Length; i += 7)
        {
            Explained(DocumentReader.Read(kind, page[..i], "page.txt"));
            Explained(DocumentReader.Read(kind, page[i..], "page.txt"));
            Explained(DocumentReader.Read(kind, page.Remove(i, 1), "page.txt"));
            Explained(DocumentReader.Read(kind, page.Insert(i, "{(['"), "page.txt"));
        }
    }

    [Theory]
    [InlineData("boto3")]
    [InlineData("paws")]
    [InlineData("aws-reference")]
    public void What_is_longer_than_the_bound_is_refused(string kind)
    {
        var result = DocumentReader.Read(kind, new string('x', (1024 * 1024) + 1), "page.txt");

        result.Findings.Should().ContainSingle().Which.Rule.Should().Be(ImportRules.TooLarge);
    }

    [Fact]
    public void What_is_nested_deeper_than_the_bound_is_refused()
    {
        var deep = Pages.Boto3.Replace("'id': 'string'", $"'id': {new string('[', 100)}", StringComparison.Ordinal);

        DocumentReader
            .Read("boto3", deep, "page.txt")
            .Findings.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Contain("at most 64 levels");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{ \"document\": 3 }")]
    [InlineData("{ \"document\": \"a\", \"kind\": \"b\", \"service\": \"c\", \"more\": 1 }")]
    [InlineData("{ \"document\": \"a\", \"kind\": \"b\", \"service\": \"c\", \"operations\": [{}] }")]
    public void Broken_facts_are_a_finding(string json)
    {
        var result = FactsJson.Read(json, "facts.json");

        result.Facts.Should().BeNull();
        result.Findings.Should().ContainSingle().Which.Location.File.Should().Be("facts.json");
    }

    [Fact]
    public void A_kind_that_there_is_not_is_refused() =>
        FluentActions
            .Invoking(() => DocumentReader.Read("javadoc", "", "page.txt"))
            .Should()
            .Throw<ArgumentException>();

    private static void Explained(FactsResult result) => (result.Facts is null).Should().Be(!result.Findings.IsEmpty);

    private static string Page(string kind) =>
        kind switch
        {
            "boto3" => Pages.Boto3,
            "paws" => Pages.Paws,
            _ => Pages.AwsReference,
        };
}
