using Amazon.Runtime.CredentialManagement;

namespace LightsailContract.Cli.Tests;

public sealed class CredentialTests
{
    private static readonly Dictionary<string, CredentialProfileOptions> Options = new()
    {
        ["single sign-on"] = new()
        {
            SsoStartUrl = "https://example.awsapps.com/start",
            SsoRegion = "us-east-1",
            SsoAccountId = "123456789012",
            SsoRoleName = "Admin",
        },
        ["role"] = new() { RoleArn = "arn:aws:iam::123456789012:role/R", SourceProfile = "none" },
        ["web identity"] = new()
        {
            RoleArn = "arn:aws:iam::123456789012:role/R",
            WebIdentityTokenFile = "/nonexistent",
        },
        ["credential process"] = new() { CredentialProcess = "/nonexistent/process" },
        ["access key"] = new() { AccessKey = "AKIA" },
        ["no access key"] = new(),
    };

    public static TheoryData<string> Kinds => [.. Options.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_profile_without_usable_credentials_is_one_line(string kind)
    {
        var profile = new ProfileCredentials(new CredentialProfile("dev", Options[kind]));

        var get = async () => await profile.GetCredentialsAsync(TestContext.Current.CancellationToken);

        var message = (await get.Should().ThrowAsync<UsageException>()).Which.Message;
        message.Should().StartWith($"profile 'dev' ({kind}): ").And.NotContain("\n").And.NotContain("Assembly");
    }

    [Fact]
    public async Task On_this_machine_a_run_without_credentials_goes_on_and_says_so_in_one_line()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        var surroundings = new CliSurroundings { Variables = { ["AWS_PROFILE"] = "absent" } };

        var run = await CliRun.OfAsync(surroundings, "verify", "--endpoint", emulator.Address, "--runs", "0");

        run.ExitCode.Should().Be(0, run.Error);
        run.ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                "warning: requests are not signed: AWS_PROFILE 'absent': the AWS configuration files have no such profile."
            );
    }

    [Theory]
    [InlineData("verify --provision --endpoint http://192.0.2.1:1", "AWS_PROFILE", "absent")]
    [InlineData("verify --provision --endpoint http://192.0.2.1:1 --profile absent", "AWS_REGION", "eu-west-3")]
    [InlineData("verify", "AWS_REGION", "eu west")]
    [InlineData("verify --region EU/1", "AWS_REGION", "")]
    public async Task Elsewhere_what_is_missing_ends_with_one_line(string line, string variable, string value)
    {
        var surroundings = new CliSurroundings { Variables = { [variable] = value } };

        var run = await CliRun.OfAsync(surroundings, line.Split(' '));

        run.ExitCode.Should().Be(2, run.Error);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("error: ").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("AWS_REGION", "eu-west-3")]
    [InlineData("AWS_DEFAULT_REGION", "eu-north-1")]
    [InlineData("AWS_REGION", "cn-northwest-1")]
    public async Task The_embedded_emulator_is_in_the_callers_region(string variable, string region)
    {
        var surroundings = new CliSurroundings { Variables = { [variable] = region } };

        var run = await CliRun.OfAsync(surroundings, "verify", "--runs", "0", "--strict", "--rules", "signature/*");

        run.ExitCode.Should().Be(0, run.Output + run.Error);
    }

    [Theory]
    [InlineData("eu-west-3")]
    [InlineData("us-gov-east-1")]
    public async Task Each_region_is_served_unless_one_is_asked_for(string region)
    {
        await using var any = await RunningEmulator.StartAsync("--require-signature", "AKIDEXAMPLE:secret");
        await using var own = await RunningEmulator.StartAsync(
            "--require-signature",
            "AKIDEXAMPLE:secret",
            "--region",
            region
        );
        var surroundings = new CliSurroundings
        {
            Variables = { ["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE", ["AWS_SECRET_ACCESS_KEY"] = "secret" },
        };
        string[] line =
        [
            "verify",
            "--runs",
            "0",
            "--strict",
            "--rules",
            "signature/*",
            "--region",
            region,
            "--service",
        ];

        foreach (var emulator in new[] { any, own })
        {
            foreach (var service in new[] { "Lightsail", "IAM" })
            {
                var run = await CliRun.OfAsync(surroundings, [.. line, service, "--endpoint", emulator.Address]);

                run.ExitCode.Should().Be(0, run.Output + run.Error);
            }
        }
    }

    [Fact]
    public async Task An_endpoint_that_checks_no_signatures_breaks_no_must()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        var surroundings = new CliSurroundings
        {
            Variables = { ["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE", ["AWS_SECRET_ACCESS_KEY"] = "secret" },
        };
        string[] line = ["verify", "--endpoint", emulator.Address, "--runs", "0"];

        var run = await CliRun.OfAsync(surroundings, line);
        var strict = await CliRun.OfAsync(surroundings, [.. line, "--strict"]);

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain("signatures are not checked here");
        strict.ExitCode.Should().Be(1);
        strict.Output.Should().Contain("! Lightsail/signature/unsigned (should)").And.NotContain("✗");
    }
}
