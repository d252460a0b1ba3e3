using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Registry;

namespace LightsailContract.Diff.Tests.Pairs;

/// <summary>Each kind of change has a pair of contracts that shows it, and a pair shows nothing else than it says.</summary>
public sealed class PairTests
{
    [Fact]
    public void Each_pair_shows_what_it_says_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var pair in DiffPair.All)
        {
            var file = Path.Combine(pair.Folder, "expected.txt");
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            {
                File.WriteAllText(file, pair.Found);
            }

            var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "no expected.txt";
            if (expected != pair.Found)
            {
                wrong.Add($"{pair.Name}: expected\n{expected}but found\n{pair.Found}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Each_kind_has_a_pair_of_its_name_that_shows_it()
    {
        ChangeKinds.All.Count.Should().BeGreaterThan(40);
        ChangeKinds.All.Select(kind => kind.Id).Should().OnlyHaveUniqueItems();

        ChangeKinds
            .All.Where(kind =>
                DiffPair.All.All(pair => pair.Name != kind.Id || pair.Changes.All(change => change.Kind != kind))
            )
            .Select(kind => kind.Id)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void A_contract_does_not_differ_from_itself()
    {
        foreach (var pair in DiffPair.All)
        {
            ContractDiff.Compare(DiffSide.From(pair.Old), DiffSide.From(pair.Old)).Should().BeEmpty(pair.Name);
        }
    }

    [Fact]
    public void What_is_added_one_way_is_removed_the_other_way()
    {
        foreach (var pair in DiffPair.All)
        {
            var back = ContractDiff.Compare(DiffSide.From(pair.New), DiffSide.From(pair.Old));
            Ends(back, "-removed").Should().BeEquivalentTo(Ends(pair.Changes, "-added"), pair.Name);
        }
    }

    private static IEnumerable<string> Ends(IEnumerable<Change> changes, string ending) =>
        changes
            .Where(change => change.Kind.Id.EndsWith(ending, StringComparison.Ordinal))
            // A member that is added must be there or not; one that is removed is gone.
            .Select(change =>
                change.Kind.Id.Replace("required-member", "member")[..^ending.Length] + " " + change.Path
            );
}
