using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Search;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>What was deleted no longer stands in the list.</summary>
internal sealed class DeletedIsNotListed(RuleInfo info) : Rule(info)
{
    public override void ObserveListing(Listing listing, Scene scene, Judge judge)
    {
        foreach (var entry in scene.Oracle.Gone(listing.Parent))
        {
            // An identifier that was issued again is another rule's business.
            if (scene.Oracle.Find(listing.Parent, entry.Identifier) == entry)
            {
                judge.Check(
                    this,
                    !listing.Contains(entry.Identifier),
                    () => $"{entry} was deleted and is still listed.",
                    entry.Created,
                    entry.Deleted!,
                    listing.Last
                );
            }
        }
    }
}
