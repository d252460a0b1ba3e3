using LightsailContract.Lightsail;
using LightsailContract.Runtime;

namespace LightsailContract.Generated.Tests;

/// <summary>Emitted types are values: equal by what they hold, and open to what a service says tomorrow.</summary>
public sealed class ValueTests
{
    [Fact]
    public void Records_are_equal_by_what_they_hold_lists_included()
    {
        Keys("a").Should().Be(Keys("a"));
        Keys("a").GetHashCode().Should().Be(Keys("a").GetHashCode());
        Keys("a").Should().NotBe(Keys("b"));

        static GetBucketAccessKeysResult Keys(string region) =>
            new()
            {
                AccessKeys =
                [
                    new()
                    {
                        Status = StatusType.Active,
                        LastUsed = new() { Region = region },
                    },
                    new() { CreatedAt = DateTimeOffset.UnixEpoch },
                ],
            };
    }

    [Fact]
    public void An_absent_list_is_not_an_empty_one()
    {
        new GetBucketAccessKeysResult().Should().NotBe(new GetBucketAccessKeysResult { AccessKeys = [] });
    }

    [Fact]
    public void A_copy_with_a_change_leaves_the_first_as_it_was()
    {
        var key = new AccessKey { Status = StatusType.Active };

        var changed = key with { Status = StatusType.Inactive };

        (key.Status, changed.Status).Should().Be((StatusType.Active, StatusType.Inactive));
    }

    [Fact]
    public void An_enum_keeps_a_value_that_it_does_not_list()
    {
        var unknown = OperationType.From("CreateMoonBase");

        unknown.IsKnown.Should().BeFalse();
        unknown.Value.Should().Be("CreateMoonBase");
        unknown.Should().Be(OperationType.From("CreateMoonBase")).And.NotBe(OperationType.CreateBucket);
        OperationType.CreateBucket.IsKnown.Should().BeTrue();
    }

    [Fact]
    public void An_enum_has_a_default_that_is_no_value()
    {
        default(StatusType).IsKnown.Should().BeFalse();
        default(StatusType).Value.Should().BeEmpty();
        default(StatusType).Should().Be(StatusType.From(""));
    }

    [Fact]
    public void An_enum_is_a_key()
    {
        var counts = new Dictionary<RegionName, int> { [RegionName.EuWest1] = 1, [RegionName.From("mars-1")] = 2 };

        counts[RegionName.From("eu-west-1")].Should().Be(1);
        counts[RegionName.From("mars-1")].Should().Be(2);
    }

    [Fact]
    public void An_enum_lists_its_values()
    {
        StatusType.Known.Select(value => value.Value).Should().Equal("Active", "Inactive");
        OperationType.Known.Should().OnlyHaveUniqueItems().And.OnlyContain(value => value.IsKnown);
    }

    [Fact]
    public void An_error_carries_code_fault_and_status()
    {
        ContractException error = new NotFoundException("No such bucket.") { RequestId = "r-1", Tip = "Make one." };

        error.Should().BeAssignableTo<LightsailException>();
        (error.ErrorCode, error.Fault, error.StatusCode).Should().Be(("NotFoundException", ErrorFault.Client, 400));
        (error.Message, error.RequestId, error.Service).Should().Be(("No such bucket.", "r-1", "Lightsail"));
        new ServiceException().Fault.Should().Be(ErrorFault.Server);
        new Iam.NoSuchEntityException().ErrorCode.Should().Be("NoSuchEntity");
    }
}
