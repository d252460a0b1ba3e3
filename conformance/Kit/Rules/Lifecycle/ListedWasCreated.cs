using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Every listed item was created in that parent, and is listed once.</summary>
/// <param name="info">The facts about the rule.</param>
/// <param name="elsewhere">Causes that other rules check, if there is no other cause.</param>
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
