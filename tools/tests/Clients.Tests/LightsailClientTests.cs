using System.Text.Json;

namespace LightsailContract.Clients.Tests;

/// <summary>Amazon's own clients against a server that is made of emitted code.</summary>
public sealed class LightsailClientTests(Pythons pythons)
{
    [Theory]
    [InlineData(Served.ByEmittedCode)]
    [InlineData(Served.ByEmulator)]
    public async Task Boto3_creates_lists_and_deletes_keys(string by)
    {
        await using var server = await Served.StartAsync(by);

        var seen = await pythons.RunBoto3Async("boto3_lightsail.py", server.Address.ToString(), Served.Bucket);

        MustBeTheDocumentedStory(seen, status: 400);
        seen.GetProperty("operationType").GetString().Should().Be("CreateBucketAccessKey");
        seen.GetProperty("lastUsed")
            .EnumerateArray()
            .Select(item => item.GetRawText())
            .Should()
            .AllBe("""{"region": "N/A", "serviceName": "N/A"}""");
    }

    [Theory]
    [InlineData(Served.ByEmittedCode)]
    [InlineData(Served.ByEmulator)]
    public async Task The_SDK_for_JavaScript_creates_lists_and_deletes_keys(string by)
    {
        Client.Require("node", "Node.js", "--version");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Client.NodeModules, "node_modules", "@aws-sdk", "client-lightsail")),
            "@aws-sdk/client-lightsail is missing: install it as .ci/install.sh does."
        );
        await using var server = await Served.StartAsync(by);

        var seen = await Client.RunNodeAsync("sdk_lightsail.mjs", server.Address.ToString(), Served.Bucket);

        MustBeTheDocumentedStory(seen, status: 400);
    }

    [Theory]
    [InlineData(Served.ByEmittedCode)]
    [InlineData(Served.ByEmulator)]
    public async Task The_command_line_creates_lists_and_deletes_keys(string by)
    {
        Client.Require("aws", "The AWS CLI", "--version");
        await using var server = await Served.StartAsync(by);
        string[] Line(params string[] arguments) =>
            ["--endpoint-url", server.Address.ToString(), "--output", "json", "lightsail", .. arguments];
        Task<ClientResult> Aws(params string[] arguments) => pythons.RunAwsAsync(Line(arguments));

        var created = await Aws("create-bucket-access-key", "--bucket-name", Served.Bucket);
        created.ExitCode.Should().Be(0, created.Error);
        var key = JsonDocument.Parse(created.Output).RootElement.GetProperty("accessKey");
        var id = key.GetProperty("accessKeyId").GetString()!;
        id.Should().MatchRegex("^[A-Z0-9]{20}$");

        var listed = await Aws("get-bucket-access-keys", "--bucket-name", Served.Bucket);
        listed.Output.Should().Contain(id).And.NotContain("secretAccessKey");

        var deleted = await Aws("delete-bucket-access-key", "--bucket-name", Served.Bucket, "--access-key-id", id);
        deleted.ExitCode.Should().Be(0, deleted.Error);

        string[] refused = Line("delete-bucket-access-key", "--bucket-name", Served.Bucket, "--access-key-id", id);
        // One program of each service is a process of its own, which ends as a shell sees it.
        var again =
            by == Served.ByEmulator ? await Client.RunAsync("aws", refused) : await pythons.RunAwsAsync(refused);
        again.ExitCode.Should().NotBe(0);
        again.Error.Should().Contain("NotFoundException");
    }

    private static void MustBeTheDocumentedStory(JsonElement seen, int status)
    {
        var ids = Strings(seen, "ids");
        ids.Should().HaveCount(2).And.OnlyHaveUniqueItems().And.OnlyContain(id => id.Length == 20);
        seen.GetProperty("secretLengths").EnumerateArray().Select(item => item.GetInt32()).Should().Equal(40, 40);
        seen.GetProperty("createdAtIsTime").GetBoolean().Should().BeTrue();
        Strings(seen, "listed").Should().BeEquivalentTo(ids);
        seen.GetProperty("listedSecrets").GetInt32().Should().Be(0);
        seen.GetProperty("listedAfter").GetInt32().Should().Be(0);
        Error(seen, "third").Should().Be(("InvalidInputException", status, true, true));
        Error(seen, "unknownBucket").Should().Be(("NotFoundException", status, true, true));
        Error(seen, "deleteAgain").Should().Be(("NotFoundException", status, true, true));
    }

    private static string[] Strings(JsonElement seen, string name) =>
        [.. seen.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static (string?, int, bool, bool) Error(JsonElement seen, string name)
    {
        var error = seen.GetProperty(name);
        return (
            error.GetProperty("type").GetString(),
            error.GetProperty("status").GetInt32(),
            error.GetProperty("hasMessage").GetBoolean(),
            error.GetProperty("hasRequestId").GetBoolean()
        );
    }
}
