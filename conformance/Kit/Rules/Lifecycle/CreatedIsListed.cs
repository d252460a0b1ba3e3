using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>A created entry is listed until it is deleted.</summary>
/// <param name="info">The facts about the rule.</param>
/// <param name="elsewhere">Causes that other rules check, if there is no other cause.</param>
internal sealed class CreatedIsListed(RuleInfo info, IReadOnlySet<SuspectedCause> elsewhere) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        var missing = run.Comparison.Missing.FirstOrDefault(found => !elsewhere.Contains(found.Cause));
        if (missing is not null)
        {
            recorder.Check(this, holds: false, () => missing.Message, [.. missing.Trace]);
        }
        else if (run.Expected.Existing(listing.Parent).Any())
        {
            recorder.Check(this, holds: true, () => "");
        }
    }
}
