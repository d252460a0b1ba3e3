namespace LightsailContract.Cli.Tests;

/// <summary>Faults in what an emulator keeps and shows.</summary>
public sealed class EmulatedStateFaultTests
{
    [Theory]
    [InlineData("Lightsail", "two-keys-per-bucket", "two-keys-per-bucket")]
    [InlineData("Lightsail", "secret-only-on-create:2", "secret-only-on-create")]
    [InlineData("Lightsail", "the list is always empty", "lifecycle-created-is-listed")]
    [InlineData("IAM", "key-id-unique", "key-id-unique")]
    public Task A_fault_makes_the_rule_fail_that_it_breaks(string service, string fault, string rule) =>
        EmulatedFault.MustMakeFailAsync(service, fault, rule);
}
