using System.Text;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Xunit;

/// <summary>The message of a failed test: the rule, what broke it, and the calls.</summary>
internal static class FailureMessage
{
    public static string Of(RuleResult result)
    {
        var text = new StringBuilder(result.Statement);
        foreach (var source in result.Source)
        {
            text.AppendLine().Append("  source: ").Append(source.Title);
        }

        if (result.Violation is { } violation)
        {
            text.AppendLine().Append(violation.Message);
            if (violation.Scenario is { } scenario)
            {
                text.AppendLine().Append("  scenario: ").Append(scenario.Id).Append(", ").Append(scenario.Statement);
            }

            for (var i = 0; i < violation.Steps.Count; i++)
            {
                var step = violation.Steps[i];
                text.AppendLine().Append("  ").Append(i + 1).Append(". ").Append(step.Description);
                text.AppendLine().Append("     > ").Append(step.Request.Body);
                text.AppendLine().Append("     < ").Append(step.Status).Append(' ').Append(step.Response.Body);
            }
        }

        return text.ToString();
    }
}
