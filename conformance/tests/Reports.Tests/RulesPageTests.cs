using System.Runtime.CompilerServices;
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
        var page = RulesPage.Render(RuleCatalog.Derive(ContractReader.Read(files).Services));
        var file = Path.Combine(root, "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            AtomicFile.WriteText(file, page);
        }

        File.ReadAllText(file).Should().Be(page);
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
