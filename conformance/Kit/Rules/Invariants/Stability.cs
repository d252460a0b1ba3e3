using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Invariants;

/// <summary>A stored value does not change between reads.</summary>
internal sealed class Stability(RuleInfo info, StabilityInvariant invariant, TimestampFormat usual) : Rule(info)
{
    public override void ObserveListing(Listing listing, Scene scene, Judge judge)
    {
        if (listing.Last.Operation != scene.Resource.List || scene.Resource.ListedStructure is not { } structure)
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
                var first = scene.Remember($"{member.Name} of {item.Identifier}", value, listing.Last);
                if (first.Exchange != listing.Last)
                {
                    judge.Check(
                        this,
                        Same(scene.Contract, member, first.Value, value),
                        () => $"{member.Name} was {Shown(first.Value)} and is now {Shown(value)}.",
                        first.Exchange,
                        listing.Last
                    );
                }
            }
        }
    }

    private bool Same(Contract contract, Member member, WireValue before, WireValue now) =>
        before.IsNothing() || now.IsNothing() ? before.IsNothing() && now.IsNothing()
        : Instant.Read(contract, member, before, usual) is { } earlier
        && Instant.Read(contract, member, now, usual) is { } later
            ? earlier.MaySame(later)
        : WireEquality.Same(before, now);

    private static string Shown(WireValue value) =>
        value switch
        {
            WireNull => "absent",
            WireNumber number => number.Text,
            _ => value.AsString() is { Length: <= 40 } text ? $"“{text}”" : value.Kind,
        };
}
