using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

public class UnusableTests
{
    [Fact]
    public async Task Nobody_listens()
    {
        using var transport = new HttpTransport(new Uri("http://127.0.0.1:1"));
        var run = () => new ConformanceSuite(Contracts.All, transport, KitRun.Options).RunAsync();

        (await run.Should().ThrowAsync<EndpointUnusableException>()).Which.Message.Should().NotContain("\n");
    }

    [Fact]
    public async Task A_named_parent_that_holds_something_is_not_touched()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        await PostAsync(http, "CreateBucket", """{"bucketName":"mine","bundleId":"small_1_0"}""");
        await PostAsync(http, "CreateBucketAccessKey", """{"bucketName":"mine"}""");
        var observed = new LambdaTransport(request => http.SendAsync(request, CancellationToken.None));
        var options = KitRun.Options with
        {
            Provision = false,
            Parents = [new NamedParent("Lightsail", "Bucket", "mine")],
        };

        var run = () => new ConformanceSuite([Contracts.Lightsail], observed, options).RunAsync();

        (await run.Should().ThrowAsync<EndpointUnusableException>()).WithMessage("*'mine' has 1 access key*");
        observed.Requests.Select(LambdaTransport.OperationOf).Should().Equal("GetBucketAccessKeys");
    }

    [Fact]
    public async Task Nothing_is_made_where_nobody_allows_it()
    {
        Func<WireRequest, WireResponse> nothing = _ => throw new InvalidOperationException("nothing is to be sent");
        var asked = new LambdaTransport(nothing);
        var run = () =>
            new ConformanceSuite([Contracts.Lightsail], asked, KitRun.Options with { Provision = false }).RunAsync();

        await run.Should().ThrowAsync<EndpointUnusableException>();
        asked.Requests.Should().BeEmpty();
    }

    private static Task<WireResponse> PostAsync(IContractTransport http, string operation, string body) =>
        http.SendAsync(
            new WireRequest(
                "POST",
                "/",
                [
                    new("Content-Type", "application/x-amz-json-1.1"),
                    new("X-Amz-Target", $"Lightsail_20161128.{operation}"),
                ],
                System.Text.Encoding.UTF8.GetBytes(body)
            ),
            CancellationToken.None
        );
}
