namespace LightsailContract.Cli.Tests;

public sealed class SpecLockTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_lock_has_each_name_with_its_place()
    {
        var contract = _folder.Write(
            "paint.contract.yaml",
            """
            contract: 1
            service: Paint
            settings: { apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: Paint }
            shapes:
              Colour: { type: enum, values: [dark-red] }

            """
        );
        var file = Path.Combine(_folder.Path, "paint.names.lock");

        var run = await CliRun.OfAsync("spec", "lock", contract, "-o", file);

        run.ExitCode.Should().Be(0, run.Error);
        File.ReadAllLines(file).Should().Contain(["service\tPaint", "shapes/Colour\tColour"]);
        File.ReadAllText(file).Should().Contain("dark-red\tColour.DarkRed");
        (await CliRun.OfAsync("spec", "lock", contract, "-o", "names.txt")).ExitCode.Should().Be(2);
    }
}
