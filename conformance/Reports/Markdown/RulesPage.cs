using System.Globalization;
using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;
using LightsailContract.Model;
using static LightsailContract.Conformance.Reports.MarkdownText;

namespace LightsailContract.Conformance.Reports;

/// <summary>The page that lists the rules of contracts.</summary>
public static class RulesPage
{
    /// <summary>The page as Markdown: a section for each service, a table for each kind. Lines end in '\n'.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="mutations">The mutations with which the self-test breaks each rule, by the rule's id; see <see cref="RuleCatalog.MutationsOf"/>.</param>
    /// <param name="contracts">The contracts of the rules.</param>
    public static string Render(
        IReadOnlyList<RuleInfo> rules,
        IReadOnlyDictionary<string, IReadOnlyList<string>> mutations,
        IReadOnlyList<Contract> contracts
    )
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(mutations);
        ArgumentNullException.ThrowIfNull(contracts);
        var text = new StringBuilder();
        text.Append("# Rules\n\n");
        text.Append(
            "The rules that `verify` checks. This page is generated from the contracts in `spec/`: edit them, then run\n"
        );
        text.Append(
            "`UPDATE_SNAPSHOTS=1 dotnet test --project conformance/tests/Reports.Tests`. The level says how grave it is to break a rule, the basis how sure the rule is.\n"
        );
        text.Append(
            "The last column lists the mutations with which `verify --self-test` checks that the rule can fail. `emulate --fault RULE`\n"
        );
        text.Append(
            "applies the first of them, `--fault RULE:2` the second. Rules about signatures also need `--require-signature`.\n"
        );
        foreach (var service in rules.GroupBy(rule => rule.Service, StringComparer.Ordinal))
        {
            var sources = service.SelectMany(rule => rule.Source).Distinct().ToList();
            text.Append("\n## ").Append(Escape(service.Key)).Append("\n\n");
            for (var i = 0; i < sources.Count; i++)
            {
                text.Append(i + 1).Append(". ").Append(Link(sources[i].Title, sources[i].Url)).Append('\n');
            }

            foreach (var kind in service.GroupBy(rule => rule.Kind, StringComparer.Ordinal))
            {
                AppendKind(text, kind, sources, mutations);
            }

            ScenariosSection.Append(text, contracts.Single(contract => contract.Service == service.Key));
        }

        return text.ToString();
    }

    private static void AppendKind(
        StringBuilder text,
        IGrouping<string, RuleInfo> kind,
        List<RuleSource> sources,
        IReadOnlyDictionary<string, IReadOnlyList<string>> mutations
    )
    {
        text.Append("\n### ").Append(Escape(kind.Key)).Append("\n\n");
        text.Append(
            "| rule | level | basis | statement | source | mutations |\n| --- | --- | --- | --- | --- | --- |\n"
        );
        foreach (var rule in kind)
        {
            var id = rule.Id[(rule.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
            var numbers = string.Join(' ', rule.Source.Select(source => sources.IndexOf(source) + 1));
            var broken = string.Join("; ", mutations.GetValueOrDefault(rule.Id) ?? []);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Code(id)} | {rule.Level.Word()} | {rule.Basis.Word()} | {Escape(rule.Statement)} | {numbers} | {Escape(broken)} |\n"
            );
        }
    }
}
