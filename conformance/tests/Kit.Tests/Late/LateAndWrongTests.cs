using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Late;

/// <summary>An endpoint that shows changes late and is also wrong for good: the lag hides nothing.</summary>
public class LateAndWrongTests
{
    private static readonly Dictionary<string, Func<StoreRules, StoreRules>> Wrong = new()
    {
        ["second key is never listed"] = store =>
            store with
            {
                Listed = (ledger, owner) => store.Listed(ledger, owner).Take(1),
            },
        ["deleted key stays listed"] = store =>
            store with
            {
                Listed = (ledger, owner) =>
                    store
                        .Listed(ledger, owner)
                        .Concat(ledger.Removed.Select(removed => removed.Key).Where(key => key.Owner == owner))
                        .DistinctBy(key => key.Id),
            },
        ["deleted key can be deleted again"] = store =>
            store with
            {
                MayDelete = (ledger, owner, id) =>
                    store.MayDelete(ledger, owner, id)
                    || ledger.Removed.Any(removed => removed.Key.Owner == owner && removed.Key.Id == id),
            },
        ["deleted key takes room"] = store =>
            store with
            {
                IsFull = (ledger, owner) =>
                    store.IsFull(ledger, owner) || ledger.Issued.Count(key => key.Owner == owner) >= StoreRules.Quota,
            },
        ["one of two keys cannot be deleted"] = store =>
            store with
            {
                MayDelete = (ledger, owner, id) =>
                    store.MayDelete(ledger, owner, id) && ledger.Of(owner).Count() < StoreRules.Quota,
            },
        ["first deletion of a key is refused"] = RefuseFirstDeletion,
    };

    [Theory]
    [InlineData("second key is never listed", "IAM/lifecycle-created-is-listed")]
    [InlineData("deleted key stays listed", "IAM/lifecycle-deleted-is-not-listed")]
    [InlineData("deleted key can be deleted again", "IAM/lifecycle-delete-again-refused")]
    [InlineData("deleted key takes room", "IAM/lifecycle-create-works")]
    [InlineData("one of two keys cannot be deleted", "IAM/lifecycle-delete-works")]
    [InlineData("first deletion of a key is refused", "IAM/lifecycle-delete-works")]
    public async Task A_lag_does_not_hide_a_permanent_fault(string fault, string rule)
    {
        var clock = new SkippingClock();
        var lag = TimeSpan.FromSeconds(1.5);
        var late = new Timing(clock)
        {
            Parent = lag,
            List = lag,
            Room = lag,
            Key = lag,
            Deletion = lag,
        };

        var report = await KitRun.AgainstAsync(
            new EndpointBehaviour { Iam = late.Apply(new ServiceBehaviour()).Keys(Wrong[fault]) },
            "IAM",
            KitRun.Options with
            {
                Runs = 3,
                Clock = clock,
            }
        );

        report.Broken().Select(each => each.Id).Should().Contain(rule, string.Join('\n', report.Complaints()));
        // The waits of the search are three settle times, the pauses of the last look five.
        TimeSpan.FromMilliseconds(report.DurationMs).Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    // However old the key is: that is no lag.
    private static StoreRules RefuseFirstDeletion(StoreRules store)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        return store with { MayDelete = (ledger, owner, id) => store.MayDelete(ledger, owner, id) && !refused.Add(id) };
    }
}
