using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Stability;

/// <summary>A stored value does not change between reads. The response to the creation is the first read.</summary>
internal sealed class StabilityRule(RuleInfo info, StabilityInvariant invariant, TimestampFormat usual) : Rule(info)
{
    // The response to a creation may have the time of the response, which is a little later than the stored time.
    private static readonly TimeSpan CreationSlack = TimeSpan.FromSeconds(2);

    public override void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder)
    {
        if (listing.Last.Operation != run.Resource.List || run.Resource.ListedStructure is not { } structure)
        {
            return;
        }

        foreach (var path in invariant.Members)
        {
            if (path.Structure != structure.Name || structure.FindMember(path.Member) is not { } member)
            {
                continue;
            }

            foreach (var item in listing.Items.Where(item => item.Identifier is not null))
            {
                var value = item.Value.Find(member.Name) ?? WireNull.Instance;
                CompareWithCreation(listing, item, member, value, run, recorder);
                var first = run.Remember($"{member.Name} of {item.Identifier}", value, listing.Last);
                if (first.Exchange != listing.Last)
                {
                    Compare(member, first.Value, value, TimeSpan.Zero, run, recorder, [first.Exchange, listing.Last]);
                }
            }
        }
    }

    private void CompareWithCreation(
        Listing listing,
        ListedItem item,
        Member member,
        WireValue value,
        IRunView run,
        CheckRecorder recorder
    )
    {
        // Either response may leave out a member.
        if (
            !value.IsNothing()
            && run.Expected.Find(listing.Parent, item.Identifier!) is { } entry
            && run.Resource.CreatedStructure?.FindMember(member.Name)?.Target == member.Target
            && entry.Created.Parsed is ParsedResponse.Success success
            && run.Resource.CreatedItem(success.Document)?.Find(member.Name) is { } created
            && !created.IsNothing()
        )
        {
            Compare(member, created, value, CreationSlack, run, recorder, [entry.Created, listing.Last]);
        }
    }

    private void Compare(
        Member member,
        WireValue before,
        WireValue now,
        TimeSpan slack,
        IRunView run,
        CheckRecorder recorder,
        Exchange[] witnesses
    ) =>
        recorder.Check(
            this,
            Same(run.Contract, member, before, now, slack),
            () => $"{member.Name} was {Shown(before)} and is now {Shown(now)}.",
            witnesses
        );

    private bool Same(Contract contract, Member member, WireValue before, WireValue now, TimeSpan slack) =>
        before.IsNothing() || now.IsNothing() ? before.IsNothing() && now.IsNothing()
        : Instant.Read(contract, member, before, usual) is { } earlier
        && Instant.Read(contract, member, now, usual) is { } later
            ? earlier.MaySame(later) || (earlier.Time - later.Time).Duration() < slack
        : WireEquality.Same(before, now);

    private static string Shown(WireValue value) =>
        value switch
        {
            WireNull => "absent",
            WireNumber number => number.Text,
            _ => value.AsString() is { Length: <= 40 } text ? $"“{text}”" : value.Kind,
        };
}
