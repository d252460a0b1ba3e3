using System.Text;
using LightsailContract.Lint;
using LightsailContract.Model;

namespace LightsailContract.Generator.Tests;

/// <summary><c>docs/diagnostics.md</c> is rendered from the rules; <c>UPDATE_SNAPSHOTS=1</c> writes it anew.</summary>
public sealed class DiagnosticsPageTests
{
    private const string Head = """
        # Diagnostics

        What can be wrong with a contract, by id. An id never changes its meaning. Each message names its place:
        `file(line,column): error LSC…: …`. This page is rendered from the rules; a test keeps it so.

        | ids | what is wrong |
        | --- | --- |
        | LSC0… | the contract's text |
        | LSC1… | C# cannot have something as the contract has it |
        | LSC2… | the project that uses the contract, or the generator itself |
        | LSC4… | legal and probably a mistake: only `spec lint` reports it. `# lint-ignore LSC4009: reason` suppresses it, in the same line or in the line before |

        """;

    [Fact]
    public void The_page_is_what_the_rules_say()
    {
        var path = Repository.At("docs/diagnostics.md");
        var page = Render();
        if (Repository.UpdatesSnapshots)
        {
            File.WriteAllText(path, page);
        }

        File.ReadAllText(path).Should().Be(page, "UPDATE_SNAPSHOTS=1 renders the page anew");
    }

    private static string Render()
    {
        var page = new StringBuilder(Head);
        foreach (var rule in Descriptors.Rules.Concat(LintRules.All))
        {
            page.Append(Section(rule));
        }

        return page.ToString();
    }

    private static string Section(FindingRule rule)
    {
        var severity = rule.Severity == FindingSeverity.Error ? "error" : "warning";
        var message = rule
            .MessageFormat.Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal);
        return $"\n## {rule.Id}\n\n**{rule.Title}** ({severity})\n\n> {message}\n\n{rule.Description}\n";
    }
}
