using System.Text.RegularExpressions;
using static LightsailContract.Cli.Tests.Verification;

namespace LightsailContract.Cli.Tests;

public sealed class VerifyFaultTests
{
    // What breaks many rules makes as many stories; by default only those are told that the headline is about.
    [Theory]
    [InlineData(
        "id-lower-case",
        "response-shape/CreateBucketAccessKey/accessKey.accessKeyId/pattern",
        "response-shape/Create*"
    )]
    [InlineData(
        "id-21-characters",
        "response-shape/CreateBucketAccessKey/accessKey.accessKeyId/length",
        "response-shape/Create*"
    )]
    [InlineData("secret-in-list", "secret-only-on-create", "secret-*")]
    [InlineData("third-key-allowed", "two-keys-per-bucket", "two-keys-*")]
    [InlineData("region-null", "unused-key-sentinels", "unused-*")]
    [InlineData("used-zero", "unused-key-sentinels", "unused-*")]
    [InlineData("delete-no-op", "lifecycle-deleted-is-not-listed", "lifecycle-*")]
    [InlineData("delete-through-other-owner", "lifecycle-delete-elsewhere-changes-nothing", "lifecycle-*")]
    [InlineData("list-always-empty", "lifecycle-created-is-listed", "lifecycle-*")]
    public async Task Each_headline_fault_exits_1_and_names_the_right_rule(string fault, string rule, string rules)
    {
        await using var endpoint = await StartAsync(fault);

        var run = await VerifyAsync(endpoint, Soak.Narrow("--rules", rules));

        run.ExitCode.Should().Be(1, run.Error);
        run.Output.Should().MatchRegex($@"(?m)^ *✗ Lightsail/{Regex.Escape(rule)} \(must\)");
    }
}
