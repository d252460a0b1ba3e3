using System.Text.Json.Nodes;

namespace LightsailContract.Conformance.Endpoints.Tests.Reference;

public sealed class LightsailReferenceTests : EndpointTest
{
    [Fact]
    public async Task A_key_lives_from_create_to_delete()
    {
        await Client.BucketAsync("CreateBucket", "one");
        var (created, body) = await Client.BucketAsync("CreateBucketAccessKey", "one");
        var key = body["accessKey"]!;
        var id = (string)key["accessKeyId"]!;

        created.Should().Be(200);
        id.Should().MatchRegex("^[A-Z0-9]{20}$");
        ((string)key["secretAccessKey"]!).Should().HaveLength(40);

        var listed = (await Client.BucketAsync("GetBucketAccessKeys", "one")).Body["accessKeys"]!.AsArray();
        listed.Should().ContainSingle();
        listed[0]!.ToJsonString().Should().Contain(id).And.NotContain("secretAccessKey");

        var request = new JsonObject { ["bucketName"] = "one", ["accessKeyId"] = id }.ToJsonString();
        (await Client.JsonAsync("DeleteBucketAccessKey", request)).Status.Should().Be(200);
        (await Client.JsonAsync("DeleteBucketAccessKey", request)).Body["__type"]!
            .GetValue<string>()
            .Should()
            .Be("NotFoundException");
        (await Client.BucketAsync("GetBucketAccessKeys", "one")).Body["accessKeys"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Many_creates_at_once_leave_two_keys()
    {
        await Client.BucketAsync("CreateBucket", "race");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 64).Select(_ => Client.BucketAsync("CreateBucketAccessKey", "race"))
        );

        answers.Count(answer => answer.Status == 200).Should().Be(2);
        answers
            .Where(answer => answer.Status != 200)
            .Should()
            .OnlyContain(answer => (string)answer.Body["__type"]! == "InvalidInputException");
    }

    [Fact]
    public async Task An_operation_record_is_read_again()
    {
        var record = (await Client.BucketAsync("CreateBucket", "log")).Body["operations"]![0]!;
        var request = new JsonObject { ["operationId"] = (string)record["id"]! }.ToJsonString();

        var again = (await Client.JsonAsync("GetOperation", request)).Body["operation"]!;

        again.ToJsonString().Should().Be(record.ToJsonString());
    }

    [Theory]
    [InlineData("CreateBucketAccessKey", """{"bucketName":"nowhere"}""", 400, "NotFoundException")]
    [InlineData("CreateBucketAccessKey", "{}", 400, "InvalidInputException")]
    [InlineData("CreateBucketAccessKey", "", 400, "InvalidInputException")]
    [InlineData("CreateBucketAccessKey", """{"bucketName":null}""", 400, "InvalidInputException")]
    [InlineData("CreateBucketAccessKey", """{"bucketName":"ab"}""", 400, "InvalidInputException")]
    [InlineData("CreateBucketAccessKey", """{"bucketName":"aBc"}""", 400, "InvalidInputException")]
    [InlineData("CreateBucketAccessKey", """{"bucketName":7}""", 400, "SerializationException")]
    [InlineData("CreateBucketAccessKey", """{"bucketName":"abc"}}""", 400, "SerializationException")]
    [InlineData("CreateBucketAccessKey", """{"bucketName":"abc""", 400, "SerializationException")]
    [InlineData("CreateBucketAccessKey", "[]", 400, "SerializationException")]
    [InlineData("DeleteBucketAccessKey", """{"bucketName":"abc","accessKeyId":" "}""", 400, "InvalidInputException")]
    [InlineData("NoSuchOperation", "{}", 400, "UnknownOperationException")]
    public async Task What_is_wrong_is_refused(string operation, string body, int status, string type)
    {
        var answer = await Client.JsonAsync(operation, body);

        answer.Status.Should().Be(status);
        answer.Body["__type"]!.GetValue<string>().Should().Be(type);
    }

    [Fact]
    public async Task A_body_over_the_bound_is_refused()
    {
        var padding = new string('x', 2 << 20);

        var answer = await Client.JsonAsync("CreateBucketAccessKey", $$"""{"bucketName":"abc","x":"{{padding}}"}""");

        answer.Status.Should().Be(413);
    }

    [Fact]
    public async Task Buckets_are_paged()
    {
        var names = Enumerable.Range(100, 120).Select(number => $"bucket-{number}").ToList();
        foreach (var name in names)
        {
            await Client.BucketAsync("CreateBucket", name);
        }

        var seen = new List<string>();
        for (string? token = ""; token is not null; )
        {
            var request = token.Length == 0 ? [] : new JsonObject { ["pageToken"] = token };
            var page = (await Client.JsonAsync("GetBuckets", request.ToJsonString())).Body;
            seen.AddRange(page["buckets"]!.AsArray().Select(bucket => (string)bucket!["name"]!));
            token = (string?)page["nextPageToken"];
        }

        seen.Should().Equal(names);
    }
}
