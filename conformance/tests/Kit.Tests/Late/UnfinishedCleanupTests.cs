using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Late;

/// <summary>Lightsail has no settle time. A change that its response calls unfinished may still take some seconds.</summary>
public class UnfinishedCleanupTests
{
    [Fact]
    public async Task Cleaning_up_waits_for_what_the_service_calls_unfinished()
    {
        var clock = new SkippingClock();
        var firstAsked = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var service = new ServiceBehaviour
        {
            // A bucket cannot be deleted until the deletion of its keys is through.
            Checked = call =>
            {
                if (call.Operation == "DeleteBucket")
                {
                    var owner = call.Owner;
                    firstAsked.TryAdd(owner, clock.GetUtcNow());
                    if (clock.GetUtcNow() - firstAsked[owner] < TimeSpan.FromSeconds(3))
                    {
                        throw new ProblemException(ProblemKind.OwnerInUse, owner);
                    }
                }
            },
            Json = (_, draft) =>
            {
                foreach (var record in draft.Records)
                {
                    record["status"] = "Started";
                }
            },
        };

        var report = await KitRun.AgainstAsync(
            new EndpointBehaviour { Lightsail = service },
            "Lightsail",
            KitRun.Options with
            {
                Runs = 3,
                Clock = clock,
            }
        );

        report.Observations.Should().NotContain(observation => observation.Id == "Lightsail/left-behind");
        firstAsked.Should().NotBeEmpty();
    }
}
