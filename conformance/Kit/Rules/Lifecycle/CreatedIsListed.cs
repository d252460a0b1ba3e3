using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>What was created stands in the list until it is deleted.</summary>
/// <param name="info">What it says.</param>
/// <param name="elsewhere">Causes that other rules answer for, each when it is the only one.</param>
internal sealed class CreatedIsListed(RuleInfo info, IReadOnlySet<SuspectedCause> elsewhere) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, Judge judge)
    {
        var missing = run.Comparison.Missing.FirstOrDefault(found => !elsewhere.Contains(found.Cause));
        if (missing is not null)
        {
            judge.Check(this, holds: false, () => missing.Message, [.. missing.Trace]);
        }
        else if (run.Oracle.Existing(listing.Parent).Any())
        {
            judge.Check(this, holds: true, () => "");
        }
    }
}
