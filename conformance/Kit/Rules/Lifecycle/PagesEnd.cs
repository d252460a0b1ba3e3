using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Whoever follows the pages of a list comes to its end.</summary>
internal sealed class PagesEnd(RuleInfo info) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder) =>
        recorder.Check(
            this,
            !listing.IsEndless,
            () => "A page names as the next one that was read already.",
            [.. listing.Pages]
        );
}
