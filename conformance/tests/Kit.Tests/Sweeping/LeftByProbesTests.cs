using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Execution.Journals;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Sweeping;

/// <summary>What probes create against expectation is in the journal, and is deleted.</summary>
public sealed class LeftByProbesTests : IDisposable
{
    private readonly string _journal = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");

    public void Dispose() => File.Delete(_journal);

    [Theory]
    [InlineData("IAM/input/CreateAccessKey/UserName/legal", true)]
    [InlineData("IAM/input/CreateAccessKey/UserName/legal", false)]
    [InlineData("IAM/input/CreateAccessKey/UserName/optional", true)]
    [InlineData("IAM/input/CreateAccessKey/UserName/optional", false)]
    public async Task What_a_probe_creates_is_deleted_or_stays_in_the_journal(string rule, bool mayDelete)
    {
        Ledger? ledger = null;
        HashSet<string> unexpected = new(StringComparer.Ordinal);
        var service = new ServiceBehaviour().Keys(store =>
            store with
            {
                Knows = (state, owner) => (ledger = state) is not null,
                // Beyond the quota, and in users that nobody created.
                IsFull = (_, _) => false,
                NewId = (state, owner) =>
                {
                    var id = store.NewId(state, owner);
                    if (!state.Owners.ContainsKey(owner) || state.Of(owner).Count() >= StoreRules.Quota)
                    {
                        unexpected.Add(id);
                    }

                    return id;
                },
                MayDelete = (state, owner, id) =>
                    store.MayDelete(state, owner, id) && (mayDelete || !unexpected.Contains(id)),
            }
        );

        await KitRun.AgainstAsync(
            new EndpointBehaviour { Iam = service },
            "IAM",
            KitRun.Options with
            {
                Runs = 0,
                RuleGlobs = [rule],
                JournalPath = _journal,
            }
        );

        unexpected.Should().NotBeEmpty();
        var left = ledger!.Live.Select(key => key.Id).ToList();
        var known = File.Exists(_journal)
            ? JournalContents.Read(_journal).Entries.Select(entry => entry.Identifier).ToList()
            : [];
        left.Except(known).Should().BeEmpty();
        (left.Count > 0).Should().Be(!mayDelete);
    }
}
