using System.Globalization;
using System.Text;
using LightsailContract.Model;
using static LightsailContract.Conformance.Reports.MarkdownText;

namespace LightsailContract.Conformance.Reports;

/// <summary>A contract's scenarios, as a section of the page of rules.</summary>
internal static class ScenariosSection
{
    public static void Append(StringBuilder text, Contract contract)
    {
        if (contract.Scenarios.IsEmpty)
        {
            return;
        }

        text.Append(
            "\n### scenarios\n\n`verify` runs these sequences besides the random ones. Every rule above that does not send its own probe is checked in them.\n\n"
        );
        text.Append("| scenario | statement | steps |\n| --- | --- | --- |\n");
        foreach (var scenario in contract.Scenarios)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {Code(scenario.Id)} | {Escape(scenario.Statement)} | {string.Join(", ", scenario.Steps)} |\n"
            );
        }
    }
}
