using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>The faults that the kit is for; the whole catalogue is run by the soak.</summary>
public class HeadlineFaultTests
{
    [Theory]
    [InlineData("id-lower-case", "response-shape/CreateBucketAccessKey/accessKey.accessKeyId/pattern")]
    [InlineData("id-21-characters", "response-shape/CreateBucketAccessKey/accessKey.accessKeyId/length")]
    [InlineData("secret-in-list", "secret-only-on-create")]
    [InlineData("third-key-allowed", "two-keys-per-bucket")]
    [InlineData("region-null", "unused-key-sentinels")]
    [InlineData("used-zero", "unused-key-sentinels")]
    [InlineData("delete-no-op", "lifecycle-deleted-is-not-listed")]
    [InlineData("delete-through-other-owner", "lifecycle-delete-elsewhere-changes-nothing")]
    [InlineData("create-not-kept", "lifecycle-created-is-listed")]
    public async Task The_right_rule_names_the_fault_shortly(string faultId, string ruleId)
    {
        var fault = FaultCatalog.All.Single(each => each.Id == faultId);

        var report = await KitRun.AgainstAsync(
            fault.Apply(new EndpointBehaviour()),
            fault.Service,
            cancellationToken: TestContext.Current.CancellationToken
        );

        var broken = report.Broken().SingleOrDefault(rule => rule.Id == $"{fault.Service}/{ruleId}");
        broken.Should().NotBeNull("the broken rules are {0}", report.Complaints());
        broken!.Violation!.Steps.Should().HaveCountLessThanOrEqualTo(4);
    }
}
