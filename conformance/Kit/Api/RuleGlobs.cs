using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Api;

/// <summary>Picks rules by id: <c>*</c> stands for anything, a leading <c>!</c> leaves out; the last that fits decides.</summary>
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

    /// <summary>Whether the rule is to be run; its id may be given with or without the service before it.</summary>
    public bool Take(RuleInfo rule)
    {
        // What only leaves out leaves everything else in.
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
