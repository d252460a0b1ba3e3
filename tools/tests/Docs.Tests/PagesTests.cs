using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LightsailContract.Model;

namespace LightsailContract.Docs.Tests;

public sealed class PagesTests
{
    [Fact]
    public void Every_link_leads_somewhere_and_nothing_is_fetched()
    {
        foreach (var contract in Contracts.All)
        {
            var pages = Render(contract);
            foreach (var (name, page) in pages)
            {
                page.QuerySelectorAll("[src], link, iframe, object, form").Should().BeEmpty($"{name} is on its own");
                var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
                ids.Should().OnlyHaveUniqueItems(name);
                foreach (var href in page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!))
                {
                    if (href.StartsWith("https://", StringComparison.Ordinal))
                    {
                        continue;
                    }

                    var parts = href.Split('#', 2);
                    var target = parts[0].Length == 0 ? page : pages.GetValueOrDefault(parts[0]);
                    target.Should().NotBeNull($"{contract.Service} {name}: {href}");
                    if (parts.Length == 2)
                    {
                        target!.GetElementById(parts[1]).Should().NotBeNull($"{contract.Service} {name}: {href}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Text_of_a_contract_is_text_on_a_page()
    {
        const string Hostile = "<script>alert(1)</script>";
        var pages = Render(
            Contracts.Parse(
                $$"""
                contract: 1
                service: Hostile
                settings: { title: '{{Hostile}}', apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: A }
                shapes:
                  Text: { type: string, pattern: '^<b>$', documentation: '{{Hostile}}' }
                  Input: { type: structure, members: { text: { target: Text, required: true, documentation: '{{Hostile}}' } } }
                operations:
                  Call: { input: Input, documentation: '{{Hostile}}' }
                """
            )
        );

        foreach (var (name, page) in pages)
        {
            page.QuerySelectorAll("script").Should().HaveCount(1, name);
            page.QuerySelectorAll("b b, pre b, td code b").Should().BeEmpty(name);
            page.Title.Should().EndWith(Hostile);
        }

        pages["operations.html"].QuerySelector("pre")!.TextContent.Should().Contain("\"text\": \"<b>\"");
    }

    [Fact]
    public void A_disagreement_says_who_says_what()
    {
        var card = Render(Contracts.Todo)["disagreements.html"].QuerySelector("main section")!;

        card.TextContent.Should().Contain("Priority.Highest").And.Contain("The model lacks it.");
        card.QuerySelectorAll("tbody tr")
            .Select(row => string.Join(": ", row.Children.Select(cell => cell.TextContent)))
            .Should()
            .Equal("The todo guide guide: lists it", "The todo model model: lacks it");
    }

    [Fact]
    public void A_life_shows_calls_and_quota()
    {
        var life = Render(Contracts.Todo)["resources.html"].QuerySelectorAll("svg")[1];

        life.QuerySelectorAll("text")
            .Select(text => text.TextContent)
            .Should()
            .Equal(
                "does not exist",
                "AddItem",
                "Item",
                "at most 3 per listName",
                "visible within 0.5 s",
                "GetItems",
                "RemoveItem",
                "deleted"
            );
    }

    private static Dictionary<string, IDocument> Render(Contract contract)
    {
        var parser = new HtmlParser();
        return ContractDocs
            .Render(contract)
            .ToDictionary(
                page => page.Name,
                IDocument (page) => parser.ParseDocument(page.Text),
                StringComparer.Ordinal
            );
    }
}
