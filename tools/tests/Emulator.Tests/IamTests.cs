using LightsailContract.Iam;
using LightsailContract.Signing;

namespace LightsailContract.Emulator.Tests;

public sealed class IamTests
{
    [Fact]
    public async Task A_key_lives_as_recorded_from_AWS()
    {
        await using var served = await Served.StartAsync();
        var client = served.Iam;
        await client.CreateUserAsync(new() { UserName = "Bob" });

        var first = (await client.CreateAccessKeyAsync(new() { UserName = "Bob" })).AccessKey;
        await client.CreateAccessKeyAsync(new() { UserName = "Bob" });
        var third = () => client.CreateAccessKeyAsync(new() { UserName = "Bob" });
        (await third.Should().ThrowAsync<LimitExceededException>()).Which.StatusCode.Should().Be(409);

        var conflict = () => client.DeleteUserAsync(new() { UserName = "Bob" });
        await conflict.Should().ThrowAsync<DeleteConflictException>();
        await client.DeleteAccessKeyAsync(new() { UserName = "Bob", AccessKeyId = first.AccessKeyId });
        var again = () => client.DeleteAccessKeyAsync(new() { UserName = "Bob", AccessKeyId = first.AccessKeyId });
        (await again.Should().ThrowAsync<NoSuchEntityException>()).Which.StatusCode.Should().Be(404);
    }

    [Fact]
    public async Task Without_a_user_name_the_owner_of_the_signing_key_is_meant()
    {
        await using var served = await Served.StartAsync();
        await served.Iam.CreateUserAsync(new() { UserName = "Bob" });
        var key = (await served.Iam.CreateAccessKeyAsync(new() { UserName = "Bob" })).AccessKey;
        var bob = served.IamSignedBy(new Credentials(key.AccessKeyId, key.SecretAccessKey));

        (await bob.ListAccessKeysAsync(new())).AccessKeyMetadata.Should().ContainSingle();
        await bob.DeleteAccessKeyAsync(new() { AccessKeyId = key.AccessKeyId });

        (await served.Iam.ListAccessKeysAsync(new() { UserName = "Bob" })).AccessKeyMetadata.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_a_user_name_a_caller_who_is_no_user_is_refused()
    {
        await using var served = await Served.StartAsync();

        var call = () => served.Iam.DeleteAccessKeyAsync(new() { AccessKeyId = "AKIA0000000000000000" });

        var error = (await call.Should().ThrowAsync<IamException>()).Which;
        (error.ErrorCode, error.StatusCode).Should().Be(("ValidationError", 400));
    }

    [Fact]
    public async Task Keys_are_listed_in_pages_even_while_one_is_deleted()
    {
        await using var served = await Served.StartAsync();
        var client = served.Iam;
        await client.CreateUserAsync(new() { UserName = "Bob" });
        var keys = new List<AccessKey>();
        for (var i = 0; i < 2; i++)
        {
            keys.Add((await client.CreateAccessKeyAsync(new() { UserName = "Bob" })).AccessKey);
        }

        var first = await client.ListAccessKeysAsync(new() { UserName = "Bob", MaxItems = 1 });
        first.IsTruncated.Should().BeTrue();
        await client.DeleteAccessKeyAsync(new() { UserName = "Bob", AccessKeyId = keys[0].AccessKeyId });
        var second = await client.ListAccessKeysAsync(new() { UserName = "Bob", Marker = first.Marker });

        second.AccessKeyMetadata.Select(key => key.AccessKeyId).Should().Equal(keys[1].AccessKeyId);
        second.IsTruncated.Should().BeFalse();
    }
}
