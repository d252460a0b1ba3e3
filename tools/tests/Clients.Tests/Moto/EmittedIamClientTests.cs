using LightsailContract.Iam;
using LightsailContract.Runtime;
using LightsailContract.Signing;

namespace LightsailContract.Clients.Tests;

/// <summary>The emitted client against an IAM that shares no line with us.</summary>
public sealed class EmittedIamClientTests(SharedMoto shared) : IClassFixture<SharedMoto>
{
    [Fact]
    public async Task The_emitted_client_creates_lists_and_deletes_keys_at_moto()
    {
        MotoServer.Require();
        var moto = await shared.Server;
        using var http = Http();
        var client = new IamClient(http, new ContractClientOptions { Endpoint = moto.Address });

        var made = (await client.CreateUserAsync(new() { UserName = "Ada", Path = "/staff/" })).User!;
        (made.UserName, made.Path).Should().Be(("Ada", "/staff/"));
        made.CreateDate.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));

        var first = (await client.CreateAccessKeyAsync(new() { UserName = "Ada" })).AccessKey!;
        var second = (await client.CreateAccessKeyAsync(new() { UserName = "Ada" })).AccessKey!;
        first.AccessKeyId.Should().HaveLength(20).And.NotBe(second.AccessKeyId);
        first.SecretAccessKey.Should().HaveLength(40);
        first.Status.Should().Be(StatusType.Active);

        var listed = new List<string?>();
        await foreach (var key in client.ListAccessKeysItemsAsync(new() { UserName = "Ada", MaxItems = 1 }))
        {
            key.UserName.Should().Be("Ada");
            listed.Add(key.AccessKeyId);
        }

        listed.Should().BeEquivalentTo([first.AccessKeyId, second.AccessKeyId]);

        await client.DeleteAccessKeyAsync(new() { UserName = "Ada", AccessKeyId = first.AccessKeyId! });
        var left = await client.ListAccessKeysAsync(new() { UserName = "Ada" });
        left.AccessKeyMetadata.Select(key => key.AccessKeyId).Should().Equal(second.AccessKeyId);
    }

    [Fact]
    public async Task The_emitted_client_throws_what_moto_answers()
    {
        MotoServer.Require();
        var moto = await shared.Server;
        using var http = Http();
        var client = new IamClient(http, new ContractClientOptions { Endpoint = moto.Address });
        await client.CreateUserAsync(new() { UserName = "Bob" });
        await client.CreateAccessKeyAsync(new() { UserName = "Bob" });
        await client.CreateAccessKeyAsync(new() { UserName = "Bob" });

        await Fails<LimitExceededException>(() => client.CreateAccessKeyAsync(new() { UserName = "Bob" }), 409);
        await Fails<NoSuchEntityException>(() => client.ListAccessKeysAsync(new() { UserName = "nobody" }), 404);
        await Fails<NoSuchEntityException>(
            () => client.DeleteAccessKeyAsync(new() { UserName = "Bob", AccessKeyId = "AKIAIOSFODNN7EXAMPLE" }),
            404
        );
        await Fails<EntityAlreadyExistsException>(() => client.CreateUserAsync(new() { UserName = "Bob" }), 409);
    }

    private static async Task Fails<TError>(Func<Task> call, int status)
        where TError : IamException
    {
        var error = (await call.Should().ThrowAsync<TError>()).Which;
        error.StatusCode.Should().Be(status);
        error.RequestId.Should().NotBeNullOrEmpty();
        error.WireMessage.Should().NotBeNullOrEmpty();
    }

    private static HttpClient Http() =>
        new(
            new SigV4Handler(
                new StaticCredentialsProvider(
                    new Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
                ),
                new SigningScope("us-east-1", "iam")
            )
            {
                InnerHandler = new HttpClientHandler(),
            }
        );
}
