using System.Text.Json;

namespace LightsailContract.Clients.Tests;

/// <summary>Amazon's own clients against awsQuery, served by emitted code.</summary>
public sealed class IamClientTests(Pythons pythons)
{
    [Theory]
    [InlineData(Served.ByEmittedCode)]
    [InlineData(Served.ByEmulator)]
    public async Task Boto3_creates_lists_and_deletes_keys(string by)
    {
        await using var server = await Served.StartAsync(by);

        var seen = await pythons.RunBoto3Async("boto3_iam.py", server.Address.ToString(), Served.User);

        MustBeTheDocumentedStory(seen);
        Error(seen, "third").Should().Be(("LimitExceededException", 409, true, true));
    }

    [Theory]
    [InlineData(Served.ByEmittedCode)]
    [InlineData(Served.ByEmulator)]
    public async Task The_SDK_for_JavaScript_creates_lists_and_deletes_keys(string by)
    {
        Client.Require("node", "Node.js", "--version");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Client.NodeModules, "node_modules", "@aws-sdk", "client-iam")),
            "@aws-sdk/client-iam is missing: install it as .ci/install.sh does."
        );
        await using var server = await Served.StartAsync(by);

        var seen = await Client.RunNodeAsync("sdk_iam.mjs", server.Address.ToString(), Served.User);

        MustBeTheDocumentedStory(seen);
        Error(seen, "third").Should().Be(("LimitExceededException", 409, true, true));
    }

    [Theory]
    [InlineData(Served.ByEmittedCode)]
    [InlineData(Served.ByEmulator)]
    public async Task The_command_line_creates_lists_and_deletes_keys(string by)
    {
        Client.Require("aws", "The AWS CLI", "--version");
        await using var server = await Served.StartAsync(by);
        string[] Line(params string[] arguments) =>
            ["--endpoint-url", server.Address.ToString(), "--output", "json", "iam", .. arguments];
        Task<ClientResult> Aws(params string[] arguments) => pythons.RunAwsAsync(Line(arguments));

        var created = await Aws("create-access-key", "--user-name", Served.User);
        created.ExitCode.Should().Be(0, created.Error);
        var id = JsonDocument
            .Parse(created.Output)
            .RootElement.GetProperty("AccessKey")
            .GetProperty("AccessKeyId")
            .GetString()!;

        var listed = await Aws("list-access-keys", "--user-name", Served.User);
        listed.Output.Should().Contain(id).And.NotContain("SecretAccessKey");

        var deleted = await Aws("delete-access-key", "--user-name", Served.User, "--access-key-id", id);
        deleted.ExitCode.Should().Be(0, deleted.Error);

        string[] refused = Line("delete-access-key", "--user-name", Served.User, "--access-key-id", id);
        // One program of each service is a process of its own, which ends as a shell sees it.
        var again =
            by == Served.ByEmulator ? await Client.RunAsync("aws", refused) : await pythons.RunAwsAsync(refused);
        again.ExitCode.Should().NotBe(0);
        again.Error.Should().Contain("NoSuchEntity");
    }

    private static void MustBeTheDocumentedStory(JsonElement seen)
    {
        var ids = Strings(seen, "ids");
        ids.Should().HaveCount(2).And.OnlyHaveUniqueItems();
        seen.GetProperty("secretLengths").EnumerateArray().Select(item => item.GetInt32()).Should().Equal(40, 40);
        seen.GetProperty("createDateIsTime").GetBoolean().Should().BeTrue();
        Strings(seen, "listed").Should().BeEquivalentTo(ids);
        seen.GetProperty("listedSecrets").GetInt32().Should().Be(0);
        seen.GetProperty("pages").GetInt32().Should().Be(2);
        seen.GetProperty("listedAfter").GetInt32().Should().Be(1);
        Error(seen, "unknownUser").Should().Be(("NoSuchEntityException", 404, true, true));
        Error(seen, "deleteAgain").Should().Be(("NoSuchEntityException", 404, true, true));
        Error(seen, "tooLongId").Item2.Should().Be(400);
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
