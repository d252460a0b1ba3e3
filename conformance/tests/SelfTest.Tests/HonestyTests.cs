using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;

namespace LightsailContract.Conformance.Tests.SelfTesting;

/// <summary>A self-test that counts as killed what no mutation killed would prove nothing.</summary>
public class HonestyTests
{
    [Fact]
    public async Task What_the_endpoint_breaks_by_itself_counts_as_survived()
    {
        var fault = FaultCatalog.All.Single(each => each.Id == "third-key-allowed");

        var report = await SelfTestRun.AgainstAsync(
            "Lightsail",
            fault.Apply(new EndpointBehaviour()),
            "two-keys-per-bucket"
        );

        report.Passed.Should().BeFalse();
        report.Results.Should().ContainSingle().Which.Note.Should().Contain("without the mutation");
    }

    [Fact]
    public async Task A_sequence_that_shows_nothing_leaves_the_mutation_alive()
    {
        // No list shows anything, so nothing that a mutation does to a list can show.
        var fault = FaultCatalog.All.Single(each => each.Id == "list-member-missing");

        var report = await SelfTestRun.AgainstAsync(
            "Lightsail",
            fault.Apply(new EndpointBehaviour()),
            "key-status-stable"
        );

        report.KillRate.Should().Be(0);
        report.Survivors.Should().ContainSingle().Which.Mutation.Should().Contain("status");
    }
}
