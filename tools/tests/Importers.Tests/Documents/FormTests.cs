using LightsailContract.Importers.Documents;
using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Documents;

public sealed class FormTests
{
    [Fact]
    public void A_boto3_page_gives_names_types_values_and_errors()
    {
        var facts = Read("boto3", Pages.Boto3);
        var operation = facts.Operations.Should().ContainSingle().Which;

        (facts.Service, facts.ApiVersion, operation.Name).Should().Be(("todo", "2020-02-02", "AddItem"));
        Lines(operation.Input)
            .Should()
            .Equal(
                "title string required",
                "labels map",
                "labels{} string",
                "payload blob",
                "steps list",
                "steps[].minutes integer",
                "steps[].share float"
            );
        Lines(operation.Output)
            .Should()
            .Equal(
                "item structure",
                "item.id string",
                "item.done boolean",
                "item.due timestamp",
                "item.state string Open|Closed",
                "item.tags list",
                "item.tags[] string"
            );
        operation.Errors.Should().Equal("TooManyItems");
        facts.Quotas.Should().Equal(new QuotaFact(12, "open items", "list"));
    }

    [Fact]
    public void A_paws_page_gives_names_types_and_values()
    {
        var facts = Read("paws", Pages.Paws);
        var operation = facts.Operations.Should().ContainSingle().Which;

        (facts.Service, operation.Name).Should().Be(("todo", "AddItem"));
        Lines(operation.Input)
            .Should()
            .Equal("title string required", "steps list", "steps[].minutes integer", "steps[].share float");
        Lines(operation.Output)
            .Should()
            .Equal(
                "id string",
                "state string Open|Closed",
                "due timestamp",
                "done boolean",
                "sizes list",
                "sizes[] integer",
                "data blob"
            );
        facts.Quotas.Should().Equal(new QuotaFact(2, "open items", "list"));
    }

    [Fact]
    public void A_page_of_the_reference_gives_constraints()
    {
        var facts = Read("aws-reference", Pages.AwsReference);

        facts.Service.Should().Be("todolist");
        facts
            .Structures.Should()
            .ContainSingle()
            .Which.Members.Should()
            .Equal(
                new MemberFact("id", "string")
                {
                    Required = true,
                    Pattern = "[a-z]+",
                    Min = 3,
                    Max = 54,
                },
                new MemberFact("minutes", "integer")
                {
                    Required = false,
                    Min = 0,
                    Max = 90,
                },
                new MemberFact("steps", "list")
                {
                    Required = false,
                    Target = "Step",
                    Min = 1,
                    Max = 10,
                }
            );
        facts.Quotas.Should().Equal(new QuotaFact(10, "open items", "list"));
    }

    [Theory]
    [InlineData("boto3", Pages.Boto3)]
    [InlineData("paws", Pages.Paws)]
    [InlineData("aws-reference", Pages.AwsReference)]
    public void Facts_survive_their_file(string kind, string page)
    {
        var facts = Read(kind, page);
        var text = FactsJson.Write(facts);

        FactsJson.Read(text, "facts.json").Facts.Should().Be(facts);
        FactsJson.Write(Read(kind, page.ReplaceLineEndings("\r\n"))).Should().Be(text);
    }

    private static DocumentFacts Read(string kind, string page)
    {
        var result = DocumentReader.Read(kind, page, "page.txt");
        result.Findings.Should().BeEmpty();
        return result.Facts!;
    }

    private static IEnumerable<string> Lines(EquatableArray<MemberFact> members) =>
        members.Select(member =>
            string.Join(
                ' ',
                new[]
                {
                    member.Path,
                    member.Type,
                    member.Required is true ? "required" : "",
                    string.Join('|', member.Values),
                }.Where(word => word.Length > 0)
            )
        );
}
