namespace LightsailContract.Cli.Tests;

/// <summary>An emulator that was told to do wrong, and a run that looks for it.</summary>
internal static class EmulatedFault
{
    /// <summary>Fails unless the rule that a fault breaks is the one that <c>verify</c> finds broken.</summary>
    public static async Task MustMakeFailAsync(string service, string fault, string rule)
    {
        await using var emulator = await RunningEmulator.StartAsync(
            "--fault",
            fault,
            "--require-signature",
            "AKIDEXAMPLE:wJalr"
        );
        var surroundings = new CliSurroundings
        {
            Variables = { ["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE", ["AWS_SECRET_ACCESS_KEY"] = "wJalr" },
        };

        var run = await CliRun.OfAsync(
            surroundings,
            [
                "verify",
                "--endpoint",
                emulator.Address,
                "--service",
                service,
                "--rules",
                rule,
                "--runs",
                "10",
                // The emulator is never late; with CONTRACT_SOAK=1 the run waits as it does for users.
                .. Soak.Narrow("--settle", "0"),
            ]
        );

        emulator.Error.Should().Contain($"(breaks {service}/{rule})");
        run.ExitCode.Should().Be(1, run.Output + run.Error);
        run.Output.Should().Contain($"✗ {service}/{rule} (must");
    }
}
