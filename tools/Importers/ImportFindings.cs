using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Importers;

/// <summary>Collects what is wrong with an input, up to a bound.</summary>
internal sealed class ImportFindings
{
    /// <summary>A file that is wrong throughout is not explained better by the next thousand findings.</summary>
    public const int Max = 200;

    private readonly List<Finding> _findings = [];

    public bool HasErrors { get; private set; }

    public void Add(FindingRule rule, SourceLocation location, params object[] arguments) =>
        Add(new Finding(rule, location, string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, arguments)));

    public void Add(Finding finding)
    {
        HasErrors |= finding.Rule.Severity == FindingSeverity.Error;
        if (_findings.Count < Max)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>What was found, in document order.</summary>
    public EquatableArray<Finding> ToArray() =>
        _findings
            .OrderBy(finding => finding.Location.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Line)
            .ThenBy(finding => finding.Location.Column)
            .ToEquatableArray();
}
