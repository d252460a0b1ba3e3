using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Reader.Findings;

/// <summary>Collects what is wrong, up to a bound.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public bool HasErrors { get; private set; }

    /// <summary>Whether the bound is reached, so that looking for more is of no use.</summary>
    public bool IsFull => _findings.Count > FindingLimits.Findings;

    public void Report(FindingRule rule, SourceLocation location, params object?[] arguments)
    {
        if (IsFull)
        {
            return;
        }

        if (_findings.Count == FindingLimits.Findings)
        {
            (rule, arguments) = (ReaderRules.TooManyFindings, [FindingLimits.Findings]);
        }

        var message = string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, arguments);
        _findings.Add(new Finding(rule, location, char.ToUpperInvariant(message[0]) + message.Substring(1)));
        HasErrors |= rule.Severity == FindingSeverity.Error;
    }

    public EquatableArray<Finding> ToFindings() => _findings.ToEquatableArray();
}
