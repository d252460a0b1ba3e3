using System.Text.RegularExpressions;
using LightsailContract.Docs.Facts;
using LightsailContract.Docs.Pages;
using LightsailContract.Docs.Templating;
using LightsailContract.Model;
using LightsailContract.Tests;
using Scriban.Runtime;

namespace LightsailContract.Docs.Tests;

/// <summary><c>docs/templates.md</c> and its examples.</summary>
public sealed class TemplatesPageTests
{
    [Fact]
    public void The_page_has_every_name_of_the_model()
    {
        var lines = File.ReadAllLines(RepositoryRoot.At("docs/templates.md"));
        var page = string.Join('\n', lines.Where(line => line.StartsWith('|')));
        var documented = Regex.Matches(page, "`([^`]+)`").Select(match => match.Groups[1].Value).ToHashSet();
        var names = new HashSet<string>();
        foreach (var contract in Contracts.All)
        {
            Collect(ContractFacts.FromContract(contract), names);
        }

        names.Should().NotBeEmpty();
        names.Except(documented).Should().BeEmpty();
    }

    [Fact]
    public void The_example_of_a_Markdown_table()
    {
        var page = Render("operations.md.sbn", Contracts.Todo);

        page.Name.Should().Be("operations.md");
        page.Text.Should()
            .StartWith(
                """
                | operation | input | errors |
                | --- | --- | --- |
                | `AddItem` | `AddItemRequest` | `NotFoundException`, `LimitExceededException`, `ServiceException` |
                | `CreateList` | `CreateListRequest` | `ServiceException` |
                """
            )
            .And.Contain("| `Ping` | none |  |\n");
    }

    [Fact]
    public void The_example_of_TypeScript_types()
    {
        var page = Render("types.ts.sbn", Contracts.Todo);

        page.Name.Should().Be("types.ts");
        page.Text.Should()
            .Contain(
                """
                export interface AddItemRequest {
                  listName: ListName;
                  title: string;
                  clientToken?: string;
                }

                """
            )
            .And.Contain("export type Due = | { at: Date } | { never: boolean };\n")
            .And.Contain("""export type Priority = | "Low" | "high-er" | "Highest" | (string & {});""")
            .And.Contain("export type Labels = Record<string, string>;\n")
            .And.Contain("export type Weight = number;\n");
    }

    private static DocsPage Render(string example, Contract contract) =>
        ContractDocs.RenderTemplate(
            contract,
            example,
            File.ReadAllText(RepositoryRoot.At($"docs/templates/{example}")),
            TemplateLimits.Default
        );

    private static void Collect(object? value, HashSet<string> names)
    {
        switch (value)
        {
            case ScriptArray list:
                foreach (var item in list)
                {
                    Collect(item, names);
                }

                break;
            case ScriptObject of:
                foreach (var (name, inner) in of)
                {
                    names.Add(name);
                    Collect(inner, names);
                }

                break;
        }
    }
}
