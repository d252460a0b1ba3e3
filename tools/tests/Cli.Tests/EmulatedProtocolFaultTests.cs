namespace LightsailContract.Cli.Tests;

/// <summary>Faults in how an emulator reads requests.</summary>
public sealed class EmulatedProtocolFaultTests
{
    [Theory]
    [InlineData("Lightsail", "Lightsail/protocol-unknown-operation", "protocol-unknown-operation")]
    [InlineData("IAM", "IAM/protocol-missing-operation", "protocol-missing-operation")]
    [InlineData("Lightsail", "signature/unsigned", "signature/unsigned")]
    public Task A_fault_makes_the_rule_fail_that_it_breaks(string service, string fault, string rule) =>
        EmulatedFault.MustMakeFailAsync(service, fault, rule);
}
