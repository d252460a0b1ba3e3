using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>What stands in the list was created under that parent, and stands there once.</summary>
/// <param name="info">What it says.</param>
/// <param name="elsewhere">Causes that other rules answer for, each when it is the only one.</param>
internal sealed class ListedWasCreated(RuleInfo info, IReadOnlySet<SuspectedCause> elsewhere) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        var extra = run.Comparison.Extra.FirstOrDefault(found => !elsewhere.Contains(found.Cause));
        if (extra is not null)
        {
            recorder.Check(this, holds: false, () => extra.Message, [.. extra.Trace]);
        }
        else if (listing.Items.Count > 0)
        {
            recorder.Check(this, holds: true, () => "");
        }
    }
}
