using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>Parents may cost money: one whose creation was not answered is removed like any other, or told of.</summary>
public sealed class LostParentTests : IAsyncLifetime
{
    private readonly string _journal = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");
    private readonly List<string> _names = [];
    private TestEndpoint _endpoint = null!;
    private IContractTransport _http = null!;

    public async ValueTask InitializeAsync()
    {
        _endpoint = await TestEndpoint.StartAsync();
        _http = _endpoint.Transport;
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_journal);
        await _endpoint.DisposeAsync();
    }

    private ConformanceOptions Options => KitRun.Options with { JournalPath = _journal, Runs = 0 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_parent_whose_creation_timed_out_is_removed(int creation)
    {
        var run = () => RunAsync(creation, request => _http.SendAsync(request, CancellationToken.None));

        (await run.Should().ThrowAsync<EndpointUnusableException>()).WithMessage("*in time*");

        await NoneIsLeftAsync(creation);
        File.Exists(_journal).Should().BeFalse();
    }

    [Fact]
    public async Task A_parent_that_cannot_be_removed_stays_in_the_journal_and_a_sweep_removes_it()
    {
        var run = () =>
            RunAsync(
                2,
                request =>
                    LambdaTransport.OperationOf(request) == "DeleteBucket"
                        ? Task.FromResult(LambdaTransport.Json(500, """{"__type":"ServiceException"}"""))
                        : _http.SendAsync(request, CancellationToken.None)
            );
        await run.Should().ThrowAsync<EndpointUnusableException>();
        (await File.ReadAllTextAsync(_journal)).Should().Contain(_names[1]);

        var swept = await new Sweeper([Contracts.Lightsail], _http, Options).SweepAsync();

        swept.Left.Should().BeEmpty();
        await NoneIsLeftAsync(2);
    }

    [Fact]
    public async Task A_report_tells_what_could_not_be_removed()
    {
        var transport = new LambdaTransport(request =>
            LambdaTransport.OperationOf(request) == "DeleteBucket"
                ? Task.FromResult(LambdaTransport.Json(500, """{"__type":"ServiceException"}"""))
                : _http.SendAsync(request, CancellationToken.None)
        );

        var report = await new ConformanceSuite([Contracts.Lightsail], transport, Options).RunAsync();

        report
            .Observations.Should()
            .ContainSingle(observation => observation.Id == "Lightsail/left-behind")
            .Which.Values.Should()
            .HaveCountGreaterThanOrEqualTo(2)
            .And.OnlyContain(value => value.StartsWith("bucket 'conformance-", StringComparison.Ordinal));
        File.Exists(_journal).Should().BeTrue();
    }

    /// <summary>Runs; the answer to that creation of a parent is lost.</summary>
    private Task<ConformanceReport> RunAsync(int creation, Func<WireRequest, Task<WireResponse>> send)
    {
        var transport = new LambdaTransport(async request =>
        {
            var response = await send(request);
            if (LambdaTransport.OperationOf(request) == "CreateBucket")
            {
                var body = System.Text.Json.JsonDocument.Parse(request.Body).RootElement;
                _names.Add(body.GetProperty("bucketName").GetString()!);
                return _names.Count == creation
                    ? throw new TransportException(TransportFailure.TimedOut, "no answer in time")
                    : response;
            }

            return response;
        });
        return new ConformanceSuite([Contracts.Lightsail], transport, Options).RunAsync();
    }

    /// <summary>A name is free again where nothing of that name is left.</summary>
    private async Task NoneIsLeftAsync(int count)
    {
        _names.Should().HaveCount(count);
        foreach (var name in _names)
        {
            await new Caller(_http).MakeParentAsync("Lightsail", name);
        }
    }
}
