using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints.Faults;

[assembly: AssemblyFixture(typeof(LightsailContract.Conformance.Endpoints.Tests.Kit.FaultTable))]

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>Fault × rule, as a Markdown file beside the tests: which rules each fault broke, and in how many steps.</summary>
public sealed class FaultTable : IDisposable
{
    private readonly ConcurrentDictionary<Fault, ConformanceReport> _reports = new();

    internal void Add(Fault fault, ConformanceReport report) => _reports[fault] = report;

    public void Dispose()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "fault-table.md");
        File.WriteAllText(path, Render());
        TestContext.Current.SendDiagnosticMessage("Fault × rule: {0}", path);
    }

    private string Render()
    {
        var text = new StringBuilder(
            "| fault | category | what the endpoint does | caught by | steps | also broken |\n"
        );
        text.Append("| --- | --- | --- | --- | --- | --- |\n");
        foreach (
            var (fault, report) in _reports
                .OrderBy(row => row.Key.Category)
                .ThenBy(row => row.Key.Id, StringComparer.Ordinal)
        )
        {
            var broken = KitRun.Broken(report);
            var named = broken.Where(rule => Glob.IsMatch(rule.Id, fault.ExpectedRules)).ToList();
            var steps = named.Count == 0 ? 0 : named.Min(rule => rule.Violation?.Steps.Count ?? 0);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {fault.Id} | {fault.Category} | {fault.Description} | {Ids(named)} | {steps} | {Ids(broken.Except(named))} |\n"
            );
        }

        return text.ToString();
    }

    private static string Ids(IEnumerable<RuleResult> rules) =>
        string.Join("<br>", rules.Select(rule => $"`{rule.Id}`"));
}
