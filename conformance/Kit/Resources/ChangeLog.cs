namespace LightsailContract.Conformance.Resources;

/// <summary>Until when each change of the run may still be invisible. All sequences share it: the next one may see what
/// the last one did.</summary>
/// <param name="resource">The resource whose entries the run changes.</param>
/// <param name="settle">How long a read may lag behind a write.</param>
/// <param name="unfinished">How long a read may lag behind a response that calls its change unfinished.</param>
/// <param name="clock">The clock.</param>
internal sealed class ChangeLog(ResourceModel resource, TimeSpan settle, TimeSpan unfinished, TimeProvider clock)
{
    // Parallel calls write, too.
    private readonly Lock _gate = new();
    private readonly Dictionary<ParentRef, DateTimeOffset> _parents = [];
    private readonly Dictionary<(ParentRef Parent, string Identifier), DateTimeOffset> _created = [];
    private readonly Dictionary<(ParentRef Parent, string Identifier), DateTimeOffset> _deleted = [];

    /// <summary>Notes that a parent was created.</summary>
    public void Made(ParentRef parent, Exchange by) => Note(_parents, parent, by);

    /// <summary>Notes that an entry was created.</summary>
    public void Created(ParentRef parent, string identifier, Exchange by) => Note(_created, (parent, identifier), by);

    /// <summary>Notes that an entry was deleted.</summary>
    public void Deleted(ParentRef parent, string identifier, Exchange by) => Note(_deleted, (parent, identifier), by);

    /// <summary>Whether the service may not know the parent yet.</summary>
    public bool MayLack(ParentRef parent) => IsOpen(_parents, parent);

    /// <summary>How many deleted entries of the parent the service may still count.</summary>
    public int StillCounted(ParentRef parent)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            return _deleted.Count(each => each.Key.Parent == parent && now < each.Value);
        }
    }

    /// <summary>Whether the service may not know the entry yet.</summary>
    public bool MayLack(ParentRef parent, string identifier) => IsOpen(_created, (parent, identifier));

    /// <summary>Whether the service may not know yet that the entry was deleted.</summary>
    public bool MayStillHave(ParentRef parent, string identifier) => IsOpen(_deleted, (parent, identifier));

    /// <summary>Whether the outcome of a call may not be visible yet.</summary>
    public bool MayStillShow(Exchange exchange) => clock.GetUtcNow() - exchange.AnsweredAt < settle;

    /// <summary>Until when any change may still be invisible.</summary>
    public DateTimeOffset OpenUntil()
    {
        lock (_gate)
        {
            return _parents
                .Values.Concat(_created.Values)
                .Concat(_deleted.Values)
                .Append(DateTimeOffset.MinValue)
                .Max();
        }
    }

    /// <summary>Until when late effects of earlier changes may explain the response to a call.</summary>
    public DateTimeOffset OpenUntil(Call call)
    {
        if (call.Parent is not { } parent)
        {
            return DateTimeOffset.MinValue;
        }

        lock (_gate)
        {
            var subject = call.Subject?.Identifier;
            var (created, deleted) = (Of(_created), Of(_deleted));
            return Latest(
                call.Purpose switch
                {
                    Purpose.Create => deleted,
                    Purpose.List => created.Concat(deleted),
                    Purpose.Delete or Purpose.DeleteAtOnce => created.Where(each => each.Key.Identifier == subject),
                    Purpose.DeleteImplicitly => created,
                    Purpose.DeleteAgain => deleted.Where(each => each.Key.Identifier == subject),
                    _ => [],
                },
                _parents.GetValueOrDefault(parent)
            );
        }

        IEnumerable<KeyValuePair<(ParentRef Parent, string Identifier), DateTimeOffset>> Of(
            Dictionary<(ParentRef Parent, string Identifier), DateTimeOffset> changes
        ) => changes.Where(each => each.Key.Parent == parent);

        static DateTimeOffset Latest(
            IEnumerable<KeyValuePair<(ParentRef Parent, string Identifier), DateTimeOffset>> changes,
            DateTimeOffset least
        ) => changes.Select(each => each.Value).Append(least).Max();
    }

    /// <summary>Whether late effects explain each difference between a list and the expected state.</summary>
    public bool Explains(Listing listing, ExpectedState expected)
    {
        var (parent, doubt) = (listing.Parent, expected.FindIndeterminate(listing.Parent));
        var isInDoubt = doubt is not null && doubt.Creations.Concat(doubt.Deletions.Values).Any(MayStillShow);
        // An old call with an indeterminate outcome shows nothing more.
        if (doubt is not null && !isInDoubt && doubt.Allows(listing, expected))
        {
            return false;
        }

        return listing.Items.DistinctBy(item => item.Identifier).Count() == listing.Items.Count
            && listing.Items.All(item =>
                item.Identifier is { } identifier
                && (
                    expected.Find(parent, identifier) is { Exists: true }
                    || MayStillHave(parent, identifier)
                    || isInDoubt
                )
            )
            && expected
                .Existing(parent)
                .All(entry => listing.Contains(entry.Identifier) || MayLack(parent, entry.Identifier) || isInDoubt);
    }

    private void Note<T>(Dictionary<T, DateTimeOffset> until, T what, Exchange by)
        where T : notnull
    {
        var time = unfinished > settle && resource.CallsUnfinished(by) ? unfinished : settle;
        if (time > TimeSpan.Zero)
        {
            lock (_gate)
            {
                until[what] = clock.GetUtcNow() + time;
            }
        }
    }

    private bool IsOpen<T>(Dictionary<T, DateTimeOffset> until, T what)
        where T : notnull
    {
        lock (_gate)
        {
            return until.TryGetValue(what, out var end) && clock.GetUtcNow() < end;
        }
    }
}
