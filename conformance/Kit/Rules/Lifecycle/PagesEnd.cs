using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Pagination ends: no page leads to one that was already read.</summary>
internal sealed class PagesEnd(RuleInfo info) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder) =>
        recorder.Check(
            this,
            !listing.IsEndless,
            () => "The token of a page leads to a page that was already read.",
            [.. listing.Pages]
        );
}
