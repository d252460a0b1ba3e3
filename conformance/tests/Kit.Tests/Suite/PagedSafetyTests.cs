using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Variants;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>A list's first page may be empty; what follows it counts wherever something is made or removed.</summary>
public sealed class PagedSafetyTests : IAsyncLifetime
{
    private readonly string _journal = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");
    private TestEndpoint _endpoint = null!;
    private IContractTransport _http = null!;

    public async ValueTask InitializeAsync()
    {
        _endpoint = await TestEndpoint.StartAsync(
            VariantCatalog.All.Single(variant => variant.Id == "iam-pages-empty-first").Apply(new EndpointBehaviour())
        );
        _http = _endpoint.Transport;
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_journal);
        await _endpoint.DisposeAsync();
    }

    [Fact]
    public async Task A_named_parent_whose_keys_stand_on_the_second_page_is_not_touched()
    {
        var caller = new Caller(_http);
        await caller.MakeParentAsync("IAM", "mine");
        await caller.MakeKeyAsync("IAM", "mine");
        var options = KitRun.Options with { Provision = false, Parents = [new NamedParent("IAM", "User", "mine")] };

        var run = () => new ConformanceSuite([Contracts.Iam], _http, options).RunAsync();

        (await run.Should().ThrowAsync<EndpointUnusableException>()).WithMessage("*'mine' has 1 access key*");
        (await caller.CountKeysAsync("IAM", "mine")).Should().Be(1);
    }

    [Fact]
    public async Task A_parent_is_swept_with_what_stands_on_the_second_page()
    {
        var caller = new Caller(_http);
        await caller.MakeParentAsync("IAM", "made");
        await caller.MakeKeyAsync("IAM", "made");
        await File.WriteAllTextAsync(
            _journal,
            $$$"""
            {"event":"run","service":"{{{InProcessEndpoint.Address}}}","resource":"us-east-1","parent":{}}
            {"event":"parent-intended","service":"IAM","resource":"User","parent":{},"id":"made"}

            """
        );

        var swept = await new Sweeper(
            [Contracts.Iam],
            _http,
            KitRun.Options with
            {
                JournalPath = _journal,
            }
        ).SweepAsync();

        swept.Left.Should().BeEmpty();
        await caller.MakeParentAsync("IAM", "made");
    }

    [Fact]
    public async Task A_list_that_never_ends_is_not_taken_for_an_empty_one()
    {
        var page = 0;
        var endless = new LambdaTransport(_ =>
            LambdaTransport.Xml(
                200,
                $"""
                <ListAccessKeysResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListAccessKeysResult>
                <UserName>mine</UserName><AccessKeyMetadata/><IsTruncated>true</IsTruncated><Marker>{++page}</Marker>
                </ListAccessKeysResult></ListAccessKeysResponse>
                """
            )
        );
        var options = KitRun.Options with { Provision = false, Parents = [new NamedParent("IAM", "User", "mine")] };

        var run = () => new ConformanceSuite([Contracts.Iam], endless, options).RunAsync();

        (await run.Should().ThrowAsync<EndpointUnusableException>()).WithMessage(
            "*'mine' cannot be listed to its end*"
        );
    }
}
