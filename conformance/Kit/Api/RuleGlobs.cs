using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Api;

/// <summary>Selects rules by id: <c>*</c> matches anything, a leading <c>!</c> excludes. The last pattern that matches
/// decides.</summary>
internal sealed class RuleGlobs
{
    private readonly List<(Regex Pattern, bool Takes)> _globs = [];

    public RuleGlobs(IEnumerable<string> globs)
    {
        foreach (var glob in globs)
        {
            var leavesOut = glob.StartsWith('!');
            var text = Regex.Escape(leavesOut ? glob[1..] : glob).Replace(@"\*", ".*", StringComparison.Ordinal);
            _globs.Add(
                (
                    new Regex(
                        $@"\A(?:[^/]+/)?{text}\z",
                        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
                    ),
                    !leavesOut
                )
            );
        }
    }

    /// <summary>Whether the rule is selected. A pattern may leave out the service before the id.</summary>
    public bool Take(RuleInfo rule)
    {
        // If all patterns exclude, all other rules are selected.
        var takes = _globs.All(glob => !glob.Takes);
        foreach (var (pattern, result) in _globs)
        {
            if (pattern.IsMatch(rule.Id))
            {
                takes = result;
            }
        }

        return takes;
    }
}
