using System.Text;
using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>A call of unknown outcome explains what it may have done, and nothing else.</summary>
public sealed class DoubtTests : IAsyncLifetime
{
    private readonly string _journal = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");
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

    private static WireResponse Fault =>
        LambdaTransport.Json(500, """{"__type":"ServiceException","code":"","docs":"","message":"m","tip":""}""");

    private ConformanceOptions Named =>
        KitRun.Options with
        {
            Runs = 0,
            Provision = false,
            JournalPath = _journal,
            Parents =
            [
                new NamedParent("Lightsail", "Bucket", "mine"),
                new NamedParent("Lightsail", "Bucket", "second"),
            ],
        };

    [Fact]
    public async Task A_failing_creation_does_not_explain_that_another_key_is_gone()
    {
        var caller = new Caller(_http);
        var transport = new LambdaTransport(async request =>
        {
            var response = await _http.SendAsync(request, CancellationToken.None);
            if (
                IsCreation(request)
                && response.Status == 400
                && !response.Text().Contains("NotFound", StringComparison.Ordinal)
                && BucketOf(request) is { } bucket
                && await caller.CountKeysAsync("Lightsail", bucket) == 2
            )
            {
                await caller.DeleteOldestAsync(bucket);
                return Fault;
            }

            return response;
        });

        var report = await RunAsync(
            "Lightsail",
            transport,
            KitRun.Options with
            {
                Runs = 0,
                RuleGlobs = ["*refusal-changes-nothing"],
            }
        );

        report
            .Complaints()
            .Should()
            .Contain(complaint =>
                complaint.StartsWith("Lightsail/two-keys-per-bucket/refusal-changes-nothing", StringComparison.Ordinal)
            );
    }

    [Fact]
    public async Task A_list_that_lags_is_waited_for_before_a_failing_creation_is_resolved()
    {
        var shown = new Dictionary<string, (WireResponse Response, DateTime At)>();
        var lag = TimeSpan.FromMilliseconds(60);
        var transport = new LambdaTransport(async request =>
        {
            var text = Encoding.UTF8.GetString(request.Body.Span);
            if (text.Contains("Action=ListAccessKeys", StringComparison.Ordinal))
            {
                if (shown.TryGetValue(text, out var last) && DateTime.UtcNow - last.At < lag)
                {
                    return last.Response;
                }

                var fresh = await _http.SendAsync(request, CancellationToken.None);
                shown[text] = (fresh, DateTime.UtcNow);
                return fresh;
            }

            var response = await _http.SendAsync(request, CancellationToken.None);
            return response.Text().Contains("LimitExceeded", StringComparison.Ordinal)
                ? LambdaTransport.Xml(
                    500,
                    """<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Receiver</Type><Code>ServiceFailure</Code><Message>m</Message></Error><RequestId>1</RequestId></ErrorResponse>"""
                )
                : response;
        });

        var report = await RunAsync(
            "IAM",
            transport,
            KitRun.Options with
            {
                Runs = 3,
                Settle = TimeSpan.FromSeconds(1),
                RuleGlobs = ["lifecycle-*", "!lifecycle-races*"],
                Clock = TimeProvider.System,
            }
        );

        report.Complaints().Should().BeEmpty();
    }

    [Fact]
    public async Task A_probe_without_an_answer_leaves_no_journal()
    {
        var caller = await NamedAsync();
        var lost = 0;
        var transport = new LambdaTransport(request =>
        {
            if (IsCreation(request) && BucketOf(request) is null)
            {
                lost++;
                throw new TransportException(TransportFailure.TimedOut, "no answer in time");
            }

            return _http.SendAsync(request, CancellationToken.None);
        });

        var report = await RunAsync("Lightsail", transport, Named);

        lost.Should().BePositive();
        report.EndedEarly.Should().BeEmpty();
        (File.Exists(_journal) ? await File.ReadAllTextAsync(_journal) : "").Should().BeEmpty();
        (await caller.CountKeysAsync("Lightsail", "mine")).Should().Be(0);
    }

    [Fact]
    public async Task What_others_made_meanwhile_is_not_deleted()
    {
        var caller = await NamedAsync();
        var isFirst = true;
        var transport = new LambdaTransport(async request =>
        {
            if (isFirst && IsCreation(request))
            {
                isFirst = false;
                await caller.MakeKeyAsync("Lightsail", "mine");
                await caller.MakeKeyAsync("Lightsail", "mine");
                return Fault;
            }

            return await _http.SendAsync(request, CancellationToken.None);
        });

        await RunAsync("Lightsail", transport, Named);

        (await caller.CountKeysAsync("Lightsail", "mine")).Should().Be(2);
        (await caller.CountKeysAsync("Lightsail", "second")).Should().Be(0);
    }

    private async Task<Caller> NamedAsync()
    {
        var caller = new Caller(_http);
        await caller.MakeParentAsync("Lightsail", "mine");
        await caller.MakeParentAsync("Lightsail", "second");
        return caller;
    }

    private static Task<ConformanceReport> RunAsync(
        string service,
        LambdaTransport transport,
        ConformanceOptions options
    ) => new ConformanceSuite([Contracts.Of(service)], transport, options).RunAsync();

    private static bool IsCreation(WireRequest request) =>
        LambdaTransport.OperationOf(request) == "CreateBucketAccessKey";

    private static string? BucketOf(WireRequest request)
    {
        try
        {
            return JsonDocument.Parse(request.Body).RootElement.GetProperty("bucketName").GetString();
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
