using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Values;

public sealed class ValueCollectionTests
{
    [Fact]
    public void Lists_are_equal_where_their_elements_are() =>
        Prop.ForAll<int[], int[]>(
                (left, right) =>
                {
                    var (one, other) = (left.ToValueList(), right.ToValueList());
                    var same = left.SequenceEqual(right);
                    return one.Equals(other) == same
                        && (one == other) == same
                        && one.Equals(ValueList.Create(left))
                        && one.GetHashCode() == ValueList.Create(left).GetHashCode()
                        && one.SequenceEqual(left);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Maps_are_equal_whatever_the_order_of_their_entries() =>
        Prop.ForAll<Dictionary<NonNull<string>, int>, int>(
                (entries, seed) =>
                {
                    var pairs = entries.Select(entry => KeyValuePair.Create(entry.Key.Get, entry.Value)).ToArray();
                    var one = pairs.ToValueMap();
                    new Random(seed).Shuffle(pairs);
                    var other = ValueMap.Create(pairs);
                    return one == other
                        && one.GetHashCode() == other.GetHashCode()
                        && pairs.All(pair => one[pair.Key] == pair.Value)
                        && (pairs.Length == 0 || one != pairs.Skip(1).ToValueMap());
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_map_keeps_the_order_of_its_entries_and_tells_keys_apart_by_case()
    {
        ValueMap<int> map = [new("b", 1), new("a", 2), new("B", 3)];
        map.Keys.Should().Equal("b", "a", "B");
        map.Values.Should().Equal(1, 2, 3);
        map.ContainsKey("A").Should().BeFalse();
        FluentActions
            .Invoking(() => ValueMap.Create<int>(new("a", 1), new("a", 2)))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Builders_give_what_was_added()
    {
        var list = new ValueListBuilder<int>();
        var map = new ValueMapBuilder<int>();
        for (var i = 0; i < 100; i++)
        {
            list.Add(i);
            map.Set($"{i % 60}", i);
        }

        list.Build().Should().Equal(Enumerable.Range(0, 100));
        var built = map.Build();
        built.Count.Should().Be(60);
        built["5"].Should().Be(65, "of two entries with the same key the later counts");
        new ValueListBuilder<int>().Build().Should().BeSameAs(ValueList<int>.Empty);
        new ValueMapBuilder<int>().Build().Should().BeSameAs(ValueMap<int>.Empty);
    }

    [Fact]
    public void Elements_stay_out_of_the_text_for_they_may_be_sensitive()
    {
        ValueList<string> list = ["s3cret"];
        ValueMap<string> map = [new("s3cret", "s3cret")];
        list.ToString().Should().Be("[1]");
        map.ToString().Should().Be("{1}");
        new Blob("s3cret"u8).ToString().Should().Be("6 bytes");
    }

    [Fact]
    public void Elements_that_stand_twice_are_found_in_lists_of_any_length() =>
        Prop.ForAll(
                Gen.Choose(0, 40).SelectMany(n => Gen.Choose(0, 100).ArrayOf(n)).ToArbitrary(),
                numbers =>
                    Uniqueness.Holds(numbers.ToValueList()) == (numbers.Distinct().Count() == numbers.Length)
                    && Uniqueness.Holds(numbers.Select(it => it % 7 == 0 ? null : $"{it}").ToValueList())
                        == (numbers.Select(it => it % 7 == 0 ? null : $"{it}").Distinct().Count() == numbers.Length)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Finding_that_all_are_different_takes_no_time_to_speak_of()
    {
        var many = Enumerable.Range(0, 200_000).ToValueList();
        var started = System.Diagnostics.Stopwatch.StartNew();
        Uniqueness.Holds(many).Should().BeTrue();
        started.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
