using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Isolation;

/// <summary>Calls of some kinds change nothing else: all other entries are listed as before.</summary>
/// <param name="info">The facts about the rule.</param>
/// <param name="causes">The kinds of calls that the rule concerns.</param>
internal sealed class OthersUnchanged(RuleInfo info, IReadOnlySet<SuspectedCause> causes) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        var comparison = run.Comparison;
        if (!causes.Any(cause => comparison.Causes.HasFlag(cause)))
        {
            return;
        }

        var found = comparison.All.FirstOrDefault(item => causes.Contains(item.Cause));
        // An empty list without a difference is not evidence, because there was nothing to change.
        if (found is not null || listing.Items.Count > 0)
        {
            recorder.Check(this, found is null, () => found!.Message, [.. found?.Trace ?? []]);
        }
    }
}
