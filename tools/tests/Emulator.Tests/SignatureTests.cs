using LightsailContract.Iam;
using LightsailContract.Lightsail;
using LightsailContract.Signing;

namespace LightsailContract.Emulator.Tests;

/// <summary>With --require-signature, only what the one pair signed comes in.</summary>
public sealed class SignatureTests
{
    private const string Bucket = "photos-2026";
    private static readonly Credentials Known = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    [Fact]
    public async Task A_signed_call_comes_in()
    {
        await using var served = await StartAsync();

        var keys = await served.LightsailSignedBy(Known).GetBucketAccessKeysAsync(new() { BucketName = Bucket });

        keys.AccessKeys.Should().BeEmpty();
    }

    [Theory]
    [InlineData("?a=b")]
    [InlineData("?b=%2F%20x&a=1&a=0")]
    [InlineData("?")]
    public async Task A_query_is_part_of_what_is_signed(string query)
    {
        await using var served = await StartAsync();

        var client = served.LightsailSignedBy(Known, target: query);
        var keys = await client.GetBucketAccessKeysAsync(new() { BucketName = Bucket });

        keys.AccessKeys.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, null, "us-east-1")]
    [InlineData("AKIDEXAMPLE", "wrong", "us-east-1")]
    [InlineData("AKIDOTHER", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1")]
    [InlineData("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "eu-west-1")]
    public async Task Any_other_is_refused(string? id, string? secret, string region)
    {
        await using var served = await StartAsync("us-east-1");
        var client = served.LightsailSignedBy(id is null ? null : new Credentials(id, secret!), region);

        var call = () => client.CreateBucketAccessKeyAsync(new() { BucketName = Bucket });

        var error = (await call.Should().ThrowAsync<LightsailException>()).Which;
        error.ErrorCode.Should().NotBe("InternalFailure");
        error.StatusCode.Should().BeOneOf(400, 403);
        var keys = await served.LightsailSignedBy(Known).GetBucketAccessKeysAsync(new() { BucketName = Bucket });
        keys.AccessKeys.Should().BeEmpty();
    }

    [Fact]
    public async Task A_users_own_key_signs_until_it_is_deleted_and_names_its_owner()
    {
        await using var served = await StartAsync();
        var admin = served.IamSignedBy(Known);
        await admin.CreateUserAsync(new() { UserName = "ada" });
        var first = (await admin.CreateAccessKeyAsync(new() { UserName = "ada" })).AccessKey;
        var second = (await admin.CreateAccessKeyAsync(new() { UserName = "ada" })).AccessKey;
        var ada = served.IamSignedBy(new Credentials(second.AccessKeyId, second.SecretAccessKey));

        await ada.DeleteAccessKeyAsync(new() { AccessKeyId = first.AccessKeyId });
        await ada.DeleteAccessKeyAsync(new() { AccessKeyId = second.AccessKeyId });

        (await admin.ListAccessKeysAsync(new() { UserName = "ada" })).AccessKeyMetadata.Should().BeEmpty();
        var late = () => ada.ListAccessKeysAsync(new());
        (await late.Should().ThrowAsync<IamException>()).Which.ErrorCode.Should().Be("InvalidClientTokenId");
    }

    private static Task<Served> StartAsync(string? region = null) =>
        Served.StartAsync(Served.With(Bucket) with { RequireSignature = Known, Region = region });
}
