using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Resources;

/// <summary>A list held against the oracle: what is missing, what is too much, and which calls may have done it.</summary>
/// <param name="Kinds">The kinds of calls since the parent was last listed.</param>
/// <param name="Missing">What should be listed and is not.</param>
/// <param name="Extra">What is listed and should not be; what was deleted is not among it.</param>
/// <param name="Changed">What is listed otherwise than it was, in a value that the contract calls stable.</param>
internal sealed record Comparison(
    Disturbance Kinds,
    IReadOnlyList<Discrepancy> Missing,
    IReadOnlyList<Discrepancy> Extra,
    IReadOnlyList<Discrepancy> Changed
)
{
    public IEnumerable<Discrepancy> All => Missing.Concat(Extra).Concat(Changed);

    public static Comparison Of(CallHistory history, Listing listing)
    {
        var since = history.Since(listing.Parent);
        var missing = history
            .Oracle.Existing(listing.Parent)
            .Where(entry => !listing.Contains(entry.Identifier))
            .Select(entry => MissingEntry(history, listing, entry))
            .ToList();
        return new Comparison(
            KindsOf(since, listing.Parent, entry: null),
            missing,
            [.. ExtraItems(history, listing, since)],
            [.. ChangedItems(history, listing, since)]
        );
    }

    private static IEnumerable<Discrepancy> ChangedItems(
        CallHistory history,
        Listing listing,
        IReadOnlyList<Exchange> since
    )
    {
        if (history.LastListing(listing.Parent) is not { } before)
        {
            yield break;
        }

        foreach (var entry in history.Oracle.Existing(listing.Parent))
        {
            var (earlier, now) = (Find(before, entry), Find(listing, entry));
            if (
                earlier is not null
                && now is not null
                && history.Resource.StableMembers.FirstOrDefault(name => !Same(earlier.Find(name), now.Find(name)))
                    is { } changed
            )
            {
                yield return new Discrepancy(
                    KindsOf(since, listing.Parent, entry),
                    entry,
                    $"{entry} is listed with another {changed} than before.",
                    [
                        before.Last,
                        .. since.Where(exchange => KindOf(exchange, listing.Parent, entry) != 0),
                        listing.Last,
                    ]
                );
            }
        }
    }

    private static WireMap? Find(Listing listing, Entry entry) =>
        listing.Items.FirstOrDefault(item => item.Identifier == entry.Identifier)?.Value;

    // What is left out once was not changed.
    private static bool Same(WireValue? before, WireValue? now) =>
        before.IsNothing() || now.IsNothing() || WireEquality.Same(before!, now!);

    private static Discrepancy MissingEntry(CallHistory history, Listing listing, Entry entry)
    {
        var since = history.Exchanges.SkipWhile(exchange => exchange != history.LastShown(entry)).Skip(1).ToList();
        // A deletion that had to be refused and was not needs no other suspect.
        var cause = since.Any(exchange => DeletesElsewhere(exchange, entry))
            ? Disturbance.DeletionElsewhere
            : KindsOf(since, listing.Parent, entry);
        return new Discrepancy(
            cause,
            entry,
            $"{entry} exists and is not listed.",
            [entry.Created, .. since.Where(exchange => KindOf(exchange, listing.Parent, entry) != 0), listing.Last]
        );
    }

    /// <summary>Whether it deleted the entry through what it does not belong to.</summary>
    public static bool DeletesElsewhere(Exchange exchange, Entry entry) =>
        exchange.Call.Purpose is Purpose.DeleteElsewhere or Purpose.DeleteImplicitlyElsewhere
        && exchange.Call.Subject == entry
        && exchange.Succeeded;

    private static IEnumerable<Discrepancy> ExtraItems(
        CallHistory history,
        Listing listing,
        IReadOnlyList<Exchange> since
    )
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in listing.Items)
        {
            if (string.IsNullOrEmpty(item.Identifier))
            {
                yield return new Discrepancy(0, null, "An entry of the list has no identifier.", [listing.Last]);
            }
            else if (!shown.Add(item.Identifier))
            {
                yield return new Discrepancy(0, null, $"An entry is listed twice.", [listing.Last]);
            }
            else if (history.Oracle.Find(listing.Parent, item.Identifier) is null)
            {
                yield return Stranger(history, listing, item.Identifier, since);
            }
        }
    }

    private static Discrepancy Stranger(
        CallHistory history,
        Listing listing,
        string identifier,
        IReadOnlyList<Exchange> since
    )
    {
        if (history.Oracle.Entries.FirstOrDefault(entry => entry.Identifier == identifier) is { } other)
        {
            return new Discrepancy(
                Disturbance.OtherParent,
                null,
                $"{listing.Parent} lists {other}, which belongs to {other.Parent}.",
                [other.Created, listing.Last]
            );
        }

        // A call that succeeded accounts for what it made, so only refused and broken ones are suspects.
        var suspects = since
            .Where(exchange =>
                KindOf(exchange, listing.Parent, null) is Disturbance.RefusedCreation or Disturbance.Probe
            )
            .ToList();
        return new Discrepancy(
            KindsOf(suspects, listing.Parent, null),
            null,
            "Something is listed that no call created.",
            [.. suspects, listing.Last]
        );
    }

    private static Disturbance KindsOf(IEnumerable<Exchange> exchanges, ParentRef parent, Entry? entry) =>
        exchanges.Aggregate(Disturbance.None, (kinds, exchange) => kinds | KindOf(exchange, parent, entry));

    private static Disturbance KindOf(Exchange exchange, ParentRef parent, Entry? entry)
    {
        var call = exchange.Call;
        var isHere = call.Parent == parent;
        return call.Purpose switch
        {
            _ when exchange == entry?.Created || exchange.Throttled => Disturbance.None,
            Purpose.Create when exchange.Succeeded => isHere ? Disturbance.Creation : Disturbance.OtherParent,
            Purpose.Delete or Purpose.DeleteImplicitly when exchange.Succeeded => isHere
                ? Disturbance.Deletion
                : Disturbance.OtherParent,
            Purpose.Create when isHere && exchange.Answer is Answer.Failure => Disturbance.RefusedCreation,
            Purpose.DeleteElsewhere
            or Purpose.DeleteImplicitlyElsewhere when isHere || call.Subject!.Parent == parent =>
                Disturbance.DeletionElsewhere,
            Purpose.DeleteAgain or Purpose.DeleteMissing when isHere => Disturbance.RefusedDeletion,
            Purpose.Probe => Disturbance.Probe,
            _ => Disturbance.None,
        };
    }
}
