using LightsailContract.Model;

namespace LightsailContract.Reader.Findings;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class FindingSink(string file)
{
    private readonly FindingList _findings = new();

    public bool HasErrors => _findings.HasErrors;

    public void Report(FindingRule rule, TextRange range, params object?[] arguments) =>
        _findings.Report(rule, range.In(file), arguments);

    public EquatableArray<Finding> ToFindings() => _findings.ToFindings();
}
