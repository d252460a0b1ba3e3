using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>What was deleted no longer stands in the list.</summary>
internal sealed class DeletedIsNotListed(RuleInfo info) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        foreach (var entry in run.Expected.Deleted(listing.Parent))
        {
            // An identifier that was issued again is another rule's business.
            var isListed = listing.Contains(entry.Identifier);
            // Where a list never showed it, its absence now proves nothing.
            if (
                run.Expected.Find(listing.Parent, entry.Identifier) == entry
                && (isListed || run.LastShown(entry) != entry.Created)
            )
            {
                recorder.Check(
                    this,
                    !isListed,
                    () => $"{entry} was deleted and is still listed.",
                    entry.Created,
                    entry.Deleted!,
                    listing.Last
                );
            }
        }
    }
}
