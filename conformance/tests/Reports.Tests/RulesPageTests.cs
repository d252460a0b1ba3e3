using System.Runtime.CompilerServices;
using LightsailContract.Conformance.Suite;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Reports.Tests;

public sealed class RulesPageTests
{
    [Fact]
    public void The_page_of_rules_is_what_the_contracts_say()
    {
        var root = Root();
        var files = Directory
            .GetFiles(Path.Combine(root, "spec"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(path => new ContractFile($"spec/{Path.GetFileName(path)}", File.ReadAllText(path)));
        var services = ContractReader.Read(files).Services;
        var mutations = services.SelectMany(RuleCatalog.MutationsOf).ToDictionary(StringComparer.Ordinal);
        var contracts = services.Select(service => service.Contract).ToList();
        var page = RulesPage.Render(RuleCatalog.Derive(services), mutations, contracts);
        var file = Path.Combine(root, "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            AtomicFile.WriteText(file, page);
        }

        File.ReadAllText(file).Should().Be(page);
        mutations.Where(rule => rule.Value.Count == 0).Should().BeEmpty("a rule that nothing breaks proves nothing");
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
