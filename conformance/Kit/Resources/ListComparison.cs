using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Resources;

/// <summary>A list compared with the expected state: missing, unexpected and changed entries, with the calls that may
/// have caused it.</summary>
/// <param name="Causes">The kinds of calls since the parent was last listed.</param>
/// <param name="Missing">The entries that should be listed and are not.</param>
/// <param name="Extra">The items that should not be listed, except deleted entries.</param>
/// <param name="Changed">The entries whose listed value changed, although the contract says that it is stable.</param>
internal sealed record ListComparison(
    SuspectedCause Causes,
    IReadOnlyList<ListDifference> Missing,
    IReadOnlyList<ListDifference> Extra,
    IReadOnlyList<ListDifference> Changed
)
{
    public IEnumerable<ListDifference> All => Missing.Concat(Extra).Concat(Changed);

    public static ListComparison Compare(CallHistory history, Listing listing)
    {
        var since = history.Since(listing.Parent);
        var missing = history
            .Expected.Existing(listing.Parent)
            .Where(entry => !listing.Contains(entry.Identifier))
            .Select(entry => MissingEntry(history, listing, entry))
            .ToList();
        return new ListComparison(
            FindCauses(since, listing.Parent, entry: null),
            missing,
            [.. ExtraItems(history, listing, since)],
            [.. ChangedItems(history, listing, since)]
        );
    }

    private static IEnumerable<ListDifference> ChangedItems(
        CallHistory history,
        Listing listing,
        IReadOnlyList<Exchange> since
    )
    {
        if (history.LastListing(listing.Parent) is not { } before)
        {
            yield break;
        }

        foreach (var entry in history.Expected.Existing(listing.Parent))
        {
            var (earlier, now) = (Find(before, entry), Find(listing, entry));
            if (
                earlier is not null
                && now is not null
                && history.Resource.StableMembers.FirstOrDefault(name => !Same(earlier.Find(name), now.Find(name)))
                    is { } changed
            )
            {
                yield return new ListDifference(
                    FindCauses(since, listing.Parent, entry),
                    entry,
                    $"{entry} is listed with another {changed} than before.",
                    [
                        before.Last,
                        .. since.Where(exchange => FindCause(exchange, listing.Parent, entry) != 0),
                        listing.Last,
                    ]
                );
            }
        }
    }

    private static WireMap? Find(Listing listing, Entry entry) =>
        listing.Items.FirstOrDefault(item => item.Identifier == entry.Identifier)?.Value;

    // A value that is absent in one list does not count as changed.
    private static bool Same(WireValue? before, WireValue? now) =>
        before.IsNothing() || now.IsNothing() || WireEquality.Same(before!, now!);

    private static ListDifference MissingEntry(CallHistory history, Listing listing, Entry entry)
    {
        var since = history.Exchanges.SkipWhile(exchange => exchange != history.LastShown(entry)).Skip(1).ToList();
        // If a deletion that had to be refused succeeded, it is the only suspected cause.
        var cause = since.Any(exchange => DeletesElsewhere(exchange, entry))
            ? SuspectedCause.DeletionElsewhere
            : FindCauses(since, listing.Parent, entry);
        return new ListDifference(
            cause,
            entry,
            $"{entry} exists, but is not listed.",
            [entry.Created, .. since.Where(exchange => FindCause(exchange, listing.Parent, entry) != 0), listing.Last]
        );
    }

    /// <summary>Whether the call deleted the entry through another parent.</summary>
    public static bool DeletesElsewhere(Exchange exchange, Entry entry) =>
        exchange.Call.Purpose is Purpose.DeleteElsewhere or Purpose.DeleteImplicitlyElsewhere
        && exchange.Call.Subject == entry
        && exchange.Succeeded;

    private static IEnumerable<ListDifference> ExtraItems(
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
                yield return new ListDifference(0, null, "A listed item has no identifier.", [listing.Last]);
            }
            else if (!shown.Add(item.Identifier))
            {
                yield return new ListDifference(0, null, $"An item is listed twice.", [listing.Last]);
            }
            else if (history.Expected.Find(listing.Parent, item.Identifier) is null)
            {
                yield return Stranger(history, listing, item.Identifier, since);
            }
        }
    }

    private static ListDifference Stranger(
        CallHistory history,
        Listing listing,
        string identifier,
        IReadOnlyList<Exchange> since
    )
    {
        if (history.Expected.Entries.FirstOrDefault(entry => entry.Identifier == identifier) is { } other)
        {
            return new ListDifference(
                SuspectedCause.OtherParent,
                null,
                $"{listing.Parent} lists {other}, which belongs to {other.Parent}.",
                [other.Created, listing.Last]
            );
        }

        // The entry of a successful creation is known, so only refused creations and probes are suspected.
        var suspects = since
            .Where(exchange =>
                FindCause(exchange, listing.Parent, null) is SuspectedCause.RefusedCreation or SuspectedCause.Probe
            )
            .ToList();
        return new ListDifference(
            FindCauses(suspects, listing.Parent, null),
            null,
            "The list has an item that no call created.",
            [.. suspects, listing.Last]
        );
    }

    private static SuspectedCause FindCauses(IEnumerable<Exchange> exchanges, ParentRef parent, Entry? entry) =>
        exchanges.Aggregate(SuspectedCause.None, (kinds, exchange) => kinds | FindCause(exchange, parent, entry));

    private static SuspectedCause FindCause(Exchange exchange, ParentRef parent, Entry? entry)
    {
        var call = exchange.Call;
        var isHere = call.Parent == parent;
        return call.Purpose switch
        {
            _ when exchange == entry?.Created || exchange.Throttled => SuspectedCause.None,
            Purpose.Create when exchange.Succeeded => isHere ? SuspectedCause.Creation : SuspectedCause.OtherParent,
            Purpose.Delete or Purpose.DeleteImplicitly or Purpose.DeleteAtOnce when exchange.Succeeded => isHere
                ? SuspectedCause.Deletion
                : SuspectedCause.OtherParent,
            Purpose.Create when isHere && exchange.Parsed is ParsedResponse.Failure => SuspectedCause.RefusedCreation,
            Purpose.DeleteElsewhere
            or Purpose.DeleteImplicitlyElsewhere when isHere || call.Subject!.Parent == parent =>
                SuspectedCause.DeletionElsewhere,
            Purpose.DeleteAgain or Purpose.DeleteNonexistent when isHere => SuspectedCause.RefusedDeletion,
            Purpose.Probe => SuspectedCause.Probe,
            _ => SuspectedCause.None,
        };
    }
}
