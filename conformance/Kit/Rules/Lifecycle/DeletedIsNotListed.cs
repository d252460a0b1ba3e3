using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>A deleted entry is no longer listed.</summary>
internal sealed class DeletedIsNotListed(RuleInfo info) : Rule(info)
{
    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        foreach (var entry in run.Expected.Deleted(listing.Parent))
        {
            // Another rule checks identifiers that were issued again.
            var isListed = listing.Contains(entry.Identifier);
            // If no list ever showed the entry, its absence proves nothing.
            if (
                run.Expected.Find(listing.Parent, entry.Identifier) == entry
                && (isListed || run.LastShown(entry) != entry.Created)
            )
            {
                recorder.Check(
                    this,
                    !isListed,
                    () => $"{entry} was deleted, but is still listed.",
                    entry.Created,
                    entry.Deleted!,
                    listing.Last
                );
            }
        }
    }
}
