using LightsailContract.Lint.Findings;
using LightsailContract.Lint.Fixes;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Lint.Suppressions;

/// <summary>Takes out the findings that comments suppress, and reports the comments that suppress nothing.</summary>
internal sealed class SuppressionFilter
{
    private readonly Dictionary<(string File, int Line, string Rule), Suppression> _suppressions = [];
    private readonly HashSet<Suppression> _used = [];
    private readonly List<Finding> _unreadable = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private readonly bool _isComplete;

    /// <param name="files">The files whose text is YAML.</param>
    /// <param name="rules">The rules whose findings can be suppressed.</param>
    /// <param name="isComplete">Whether all findings are known. If a service has errors, it was not examined, and nothing is
    /// known to be stale.</param>
    public SuppressionFilter(IEnumerable<ContractFile> files, IReadOnlySet<string> rules, bool isComplete)
    {
        _isComplete = isComplete;
        var reader = new SuppressionReader(rules);
        foreach (var file in files)
        {
            _texts[file.Path] = file.Text;
            var (suppressions, findings) = reader.Read(file);
            _unreadable.AddRange(findings);
            foreach (var suppression in suppressions)
            {
                _suppressions.TryAdd((file.Path, suppression.Line, suppression.RuleId), suppression);
            }
        }
    }

    public bool Suppresses(Finding finding)
    {
        var (file, line) = (finding.Location.File, finding.Location.Line);
        if (
            finding.Rule.Severity == FindingSeverity.Error
            || !_suppressions.TryGetValue((file, line, finding.Rule.Id), out var suppression)
        )
        {
            return false;
        }

        _used.Add(suppression);
        return true;
    }

    /// <summary>The findings about the comments themselves; call it after all others.</summary>
    public IEnumerable<Finding> Findings() => _unreadable.Concat(Stale().Select(it => it.Finding));

    /// <summary>The fixes that remove stale comments; call it after all others.</summary>
    public IEnumerable<Removal> Fixes() =>
        Stale().Select(it => CommentRemoval.Find(_texts[it.Finding.Location.File], it.Finding));

    private IEnumerable<(Suppression Suppression, Finding Finding)> Stale() =>
        _isComplete
            ? _suppressions
                .Values.Where(suppression => !_used.Contains(suppression))
                .Select(it => (it, SuppressionRules.Stale.At(it.Comment, it.RuleId)))
            : [];
}
