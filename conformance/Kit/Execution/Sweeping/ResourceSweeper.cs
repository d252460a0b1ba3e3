using System.Globalization;
using LightsailContract.Conformance.Execution.Journals;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>Deletes what a run left in one service: entries first, then parents with everything in them. In a parent that the
/// user named, an entry of a call without an outcome is deleted only if its time of creation fits the call.</summary>
internal sealed class ResourceSweeper(WireSession session, IJournal journal, JournalContents contents)
{
    private const string NotNamed = "it may not be of a run, so it is removed only if you name its parent";

    // Signed requests need a correct clock, so a small tolerance is enough.
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(10);

    private readonly List<string> _removed = [];
    private readonly List<string> _left = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Removed => [.. _removed.Select(session.Vault.Redact)];

    public IReadOnlyList<string> Left => [.. _left.Select(session.Vault.Redact)];

    /// <summary>Which parents may be touched.</summary>
    public required SweepPermission Permission { get; init; }

    private Contract Contract => session.Contract;

    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in contents.Entries.Where(IsMine).ToList())
        {
            await RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
        }

        foreach (
            var intent in contents.Intents.Where(intent =>
                intent.Service == Contract.Service && !contents.MadeParentOf(intent)
            )
        )
        {
            await SettleAsync(intent, cancellationToken).ConfigureAwait(false);
        }

        foreach (var parent in contents.Parents.Where(IsMine).ToList())
        {
            await RemoveParentAsync(parent, cancellationToken).ConfigureAwait(false);
        }
    }

    private bool Allows(ResourceModel resource, IReadOnlyList<KeyValuePair<string, string>> parent) =>
        Permission.AllowsEntries(
            resource.Contract.Service,
            resource.ParentResource?.Name ?? "",
            parent.Count == 0 ? "" : parent[^1].Value
        );

    private bool IsMine(Leftover leftover) => leftover.Service == Contract.Service;

    private async Task RemoveAsync(Leftover entry, CancellationToken cancellationToken)
    {
        if (ModelOf(entry.Resource) is not { Delete: not null } resource)
        {
            _left.Add($"{entry.Service} {entry.Resource}: the contract has no operation that deletes it");
            return;
        }

        var parent = Parent(resource, entry.Parent);
        if (!Allows(resource, entry.Parent))
        {
            _left.Add($"{NameOf(resource, parent, entry.Identifier)}: {NotNamed}");
            return;
        }

        if (await DeleteAsync(resource, parent, entry.Identifier, cancellationToken).ConfigureAwait(false))
        {
            journal.Deleted(resource, parent, entry.Identifier);
        }
    }

    /// <summary>An entry in a parent that the user named may be the user's. So it is only reported, unless it was created while
    /// a call without an outcome was under way.</summary>
    private async Task SettleAsync(Unsettled intent, CancellationToken cancellationToken)
    {
        if (ModelOf(intent.Resource) is not { List: not null } resource)
        {
            return;
        }

        var parent = Parent(resource, intent.Parent);
        if (!Allows(resource, intent.Parent))
        {
            _left.Add($"{parent}: it may hold {intent.Count}; {NotNamed}");
            return;
        }

        var (listed, why) = await ListAsync(resource, parent, cancellationToken).ConfigureAwait(false);
        if (listed is null)
        {
            _left.Add($"{parent}: it may have {intent.Count}, and cannot be listed: {why}");
            return;
        }

        // A list may lag, and still show entries that the run deleted.
        var unknown = listed.Where(item => !contents.WasMade(intent, item.Identifier!)).ToList();
        var mine = unknown.Where(item => IsOfThen(item, resource, intent)).ToList();
        if (resource.Delete is not null && mine.Count <= intent.Count)
        {
            foreach (var item in mine)
            {
                if (await DeleteAsync(resource, parent, item.Identifier!, cancellationToken).ConfigureAwait(false))
                {
                    unknown.Remove(item);
                }
            }
        }

        if (unknown.Count == 0)
        {
            journal.Resolved(resource, parent);
            return;
        }

        var when = intent.SentAt[^1] is { } at ? string.Create(CultureInfo.InvariantCulture, $" at {at:u}") : "";
        _left.Add(
            $"{parent}: it has {unknown.Count} {(unknown.Count == 1 ? resource.Noun : Nouns.Plural(resource.Noun))}, of which the run may have created {intent.Count}{when}; they may be yours, so they were not deleted"
        );
    }

    /// <summary>Whether its time of creation is within one of the calls.</summary>
    private bool IsOfThen(ListedItem item, ResourceModel resource, Unsettled intent) =>
        resource.CreationTime is { } member
        && item.Value.Find(member.Name) is { } value
        && Instant.Read(Contract, member, value, session.Protocol.DefaultTimestampFormat) is { } created
        && intent.SentAt.Any(sent => created.Time >= sent - ClockSkew && created.Time <= sent + LongestCall);

    private async Task RemoveParentAsync(Leftover leftover, CancellationToken cancellationToken)
    {
        if (ModelOf(leftover.Resource) is not { Delete: not null } resource)
        {
            return;
        }

        if (!Permission.AllowsParent(resource, leftover.Identifier))
        {
            _left.Add($"{resource.Noun} '{leftover.Identifier}': {NotNamed}");
            return;
        }

        // What the run made, it alone filled.
        foreach (var child in Contract.Resources.Where(child => child.Parent == leftover.Resource))
        {
            var model = new ResourceModel(Contract, child);
            var parent = Parent(model, [new(resource.Resource.Own.Name, leftover.Identifier)]);
            if (model is { List: not null, Delete: not null })
            {
                var (listed, _) = await ListAsync(model, parent, cancellationToken).ConfigureAwait(false);
                foreach (var item in listed ?? [])
                {
                    await DeleteAsync(model, parent, item.Identifier!, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        var root = new ParentRef("the service", [], Provisioned: false);
        if (
            await DeleteAsync(resource, root, leftover.Identifier, cancellationToken, leftover.IsCertain)
                .ConfigureAwait(false)
        )
        {
            journal.ParentRemoved(resource, leftover.Identifier);
        }
    }

    private async Task<(IReadOnlyList<ListedItem>? Items, string Why)> ListAsync(
        ResourceModel resource,
        ParentRef parent,
        CancellationToken cancellationToken
    )
    {
        var list = await PagedList
            .ReadAsync(resource, CallsFor(resource).List(parent), call => SendAsync(call, cancellationToken))
            .ConfigureAwait(false);
        IReadOnlyList<ListedItem>? items =
            list.IsWhole
                ? [.. list.Items.Where(item => item.Identifier is { Length: > 0 }).DistinctBy(item => item.Identifier)]
            // A parent that does not exist has no entries.
            : list.Pages.Count == 1 && Absence.IsToldBy(list.Last.Parsed) ? []
            : null;
        return (items, items is null ? ResponseDescription.Of(list.Last, session.Vault.Redact) : "");
    }

    private async Task<bool> DeleteAsync(
        ResourceModel resource,
        ParentRef parent,
        string identifier,
        CancellationToken cancellationToken,
        bool isCertain = true
    )
    {
        var name = NameOf(resource, parent, identifier);
        var exchange = await SendAsync(CallsFor(resource).DeleteById(parent, identifier), cancellationToken)
            .ConfigureAwait(false);
        if (exchange.Succeeded)
        {
            _removed.Add(name);
            return true;
        }

        if (Absence.IsToldBy(exchange.Parsed))
        {
            return true;
        }

        _left.Add(
            $"{name}{(isCertain ? "" : ", if it was created")}: {ResponseDescription.Of(exchange, session.Vault.Redact)}"
        );
        return false;
    }

    /// <summary>A parent by its name; a resource that can have a secret by a number, as in reports.</summary>
    private string NameOf(ResourceModel resource, ParentRef parent, string identifier)
    {
        if (resource.ParentResource is null)
        {
            return $"{resource.Noun} '{identifier}'";
        }

        var among = $"{resource.Noun} of {parent}";
        var number = _numbers[among] = _numbers.GetValueOrDefault(among) + 1;
        return $"{resource.Noun} {number} of {parent}";
    }

    private Task<Exchange> SendAsync(Call call, CancellationToken cancellationToken) =>
        session.SendAsync(call, new SendOptions { IsCleanup = true }, observe: null, cancellationToken);

    private CallFactory CallsFor(ResourceModel resource) =>
        new(resource, new ValidValues(Contract, session.Protocol), SplitMix.For(0, resource.Resource.Name));

    private ResourceModel? ModelOf(string name) =>
        Contract.Resources.FirstOrDefault(resource => resource.Name == name) is { } resource
            ? new ResourceModel(Contract, resource)
            : null;

    private static ParentRef Parent(ResourceModel resource, IReadOnlyList<KeyValuePair<string, string>> identifiers) =>
        new(
            identifiers.Count == 0 ? "the service" : $"{resource.ParentNoun} '{identifiers[^1].Value}'",
            identifiers,
            Provisioned: false
        );
}
