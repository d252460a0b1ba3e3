namespace LightsailContract.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--nope", "'--nope'")]
    [InlineData("nope", "'nope'")]
    [InlineData("generate --nope x --output d", "'--nope'")]
    [InlineData("generate spec.yaml", "'--output' is required")]
    [InlineData("generate spec.yaml --output d --namespace 1x", "not a C# namespace")]
    [InlineData("spec", "command")]
    [InlineData("spec lint", "Required argument missing")]
    [InlineData("spec lint missing.yaml", "missing.yaml: the file does not exist")]
    [InlineData("spec lint --jsn missing.yaml", "'--jsn' is not an option here")]
    [InlineData("compare one.json", "Required argument missing")]
    [InlineData("compare one.json two.json three.json", "'three.json'")]
    [InlineData("compare one.json two.json", "one.json: the file does not exist")]
    public async Task What_cannot_be_used_exits_2_with_one_line(string line, string message)
    {
        var run = await CliRun.OfAsync(line.Split(' '));

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("error: ").And.Contain(message);
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("generate --help")]
    [InlineData("spec lint -h")]
    [InlineData("--version")]
    public async Task Help_exits_0_and_goes_to_standard_output(string line)
    {
        var run = await CliRun.OfAsync(line.Split(' '));

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotBeEmpty();
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("verify", "0  No must is broken, except rules known to fail.", "3  The endpoint cannot be used")]
    [InlineData("emulate", "0  Ctrl-C", "2  ")]
    [InlineData("sweep", "1  Something could not be removed.", "3  ")]
    [InlineData("generate", "1  With --check:", "2  ")]
    [InlineData("compare", "1  The reports differ.", "2  ")]
    [InlineData("spec lint", "1  There is an error or a warning.", "2  ")]
    public async Task Help_explains_each_exit_code_on_lines_of_80_columns(string command, string one, string other)
    {
        var run = await CliRun.OfAsync([.. command.Split(' '), "--help"]);

        run.Output.Should().Contain($"Exit codes:\n").And.Contain($"\n  {one}").And.Contain($"\n  {other}");
        run.Output[run.Output.IndexOf("Exit codes:", StringComparison.Ordinal)..]
            .Split('\n')
            .Should()
            .OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public async Task Help_calls_the_program_by_its_name() =>
        (await CliRun.OfAsync("compare", "--help"))
            .Output.Should()
            .Contain("lightsail-contract compare <A.json> <B.json>");

    [Fact]
    public async Task An_at_sign_is_no_response_file() =>
        (await CliRun.OfAsync("spec", "lint", "@missing"))
            .Error.Should()
            .Be("error: @missing: the file does not exist.\n");

    [Fact]
    public async Task Steering_characters_of_an_argument_are_shown_and_not_obeyed() =>
        (await CliRun.OfAsync("\u001b[31m\u202e"))
            .Error.Should()
            .Contain("\\u{001B}[31m\\u{202E}")
            .And.NotContain("\u001b");
}
