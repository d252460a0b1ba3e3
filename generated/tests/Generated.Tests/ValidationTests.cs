using LightsailContract.Iam;
using LightsailContract.Lightsail;

namespace LightsailContract.Generated.Tests;

/// <summary>Emitted validators accept and refuse what the contracts do.</summary>
public sealed class ValidationTests
{
    [Theory]
    [InlineData("abc", true)]
    [InlineData("a-b", true)]
    [InlineData("0a9", true)]
    [InlineData("ab", false)]
    [InlineData("", false)]
    [InlineData("-ab", false)]
    [InlineData("ab-", false)]
    [InlineData("aBc", false)]
    [InlineData("abc\n", false)]
    [InlineData("abć", false)]
    public void Bucket_names(string name, bool valid) => BucketName.IsValid(name).Should().Be(valid);

    [Theory]
    [InlineData(54, true)]
    [InlineData(55, false)]
    public void Bucket_names_have_a_greatest_length(int length, bool valid) =>
        BucketName.IsValid(new string('a', length)).Should().Be(valid);

    [Theory]
    [InlineData("AKIAIOSFODNN7EXAMPLE", true)]
    [InlineData("AKIAIOSFODNN7EXAMPL", false)]
    [InlineData("AKIAIOSFODNN7EXAMPLE1", false)]
    [InlineData("AKIAIOSFODNN7EXAMPLe", false)]
    [InlineData("AKIAIOSFODNN7EXAMPLE\n", false)]
    public void Access_key_ids(string id, bool valid) => IAMAccessKeyId.IsValid(id).Should().Be(valid);

    [Theory]
    [InlineData("ada", true)]
    [InlineData("a+b=c,d.e@f-g_h", true)]
    [InlineData("", false)]
    [InlineData("---", true)]
    [InlineData("   ", false)]
    public void User_names_match_anywhere(string name, bool valid) =>
        ExistingUserNameType.IsValid(name).Should().Be(valid);

    [Fact]
    public void A_violation_names_its_place_rule_constraint_and_source()
    {
        var violations = new CreateBucketAccessKeyRequest { BucketName = "A!" }.Validate();

        violations
            .Select(violation => (violation.Path, violation.RuleId))
            .Should()
            .Equal(("bucketName", "BucketName.length"), ("bucketName", "BucketName.pattern"));
        violations.Should().OnlyContain(violation => violation.Constraint.Length > 0 && violation.Source != null);
    }

    [Fact]
    public void A_violation_deep_inside_is_found_at_its_place()
    {
        var result = new GetBucketAccessKeysResult
        {
            AccessKeys = [new() { AccessKeyId = "AKIAIOSFODNN7EXAMPLE" }, new() { AccessKeyId = "short" }],
        };

        result.IsValid().Should().BeFalse();
        result.Validate().Select(violation => violation.Path).Distinct().Should().Equal("accessKeys[1].accessKeyId");
    }

    [Fact]
    public void A_missing_member_is_a_violation_where_it_is_required()
    {
        new DeleteAccessKeyRequest { AccessKeyId = null! }
            .Validate()
            .Select(violation => violation.RuleId)
            .Should()
            .Equal("DeleteAccessKeyRequest.AccessKeyId.required");
        new DeleteAccessKeyRequest { AccessKeyId = "AKIAIOSFODNN7EXAMPLE" }
            .IsValid()
            .Should()
            .BeTrue();
    }

    [Fact]
    public void Validating_a_valid_value_allocates_nothing()
    {
        var request = new DeleteBucketAccessKeyRequest
        {
            BucketName = "my-bucket",
            AccessKeyId = "AKIAIOSFODNN7EXAMPLE",
        };
        request.IsValid().Should().BeTrue();

        // The framework's precompiled code boxes where the just-in-time compiler, once it has seen enough calls, does not.
        var deadline = DateTime.UtcNow.AddSeconds(20);
        while (Allocated() > 0 && DateTime.UtcNow < deadline)
        {
            Thread.Sleep(50);
        }

        Allocated().Should().Be(0);

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                request.IsValid();
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_value_that_an_enum_does_not_list_is_valid()
    {
        new Lightsail.AccessKey { Status = Lightsail.StatusType.From("Suspended") }
            .IsValid()
            .Should()
            .BeTrue();
    }
}
