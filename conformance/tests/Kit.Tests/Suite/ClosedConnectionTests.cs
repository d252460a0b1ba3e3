using System.Text;
using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>A handler that throws and closes the connection has not refused anything.</summary>
public class ClosedConnectionTests
{
    [Fact]
    public async Task Whoever_closes_instead_of_refusing_is_found()
    {
        var report = await RunAsync((request, _) => !IsJson(request));

        report
            .Complaints()
            .Should()
            .Contain(complaint =>
                complaint.EndsWith("had no response: the connection was closed.", StringComparison.Ordinal)
            )
            .And.OnlyContain(complaint => complaint.StartsWith("Lightsail/protocol-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_member_must_be_refused_too()
    {
        var report = await RunAsync((request, _) => request.Body.Span.SequenceEqual("{}"u8));

        report
            .Complaints()
            .Should()
            .Contain(complaint => complaint.Contains("/bucketName/missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_connection_that_breaks_off_once_is_no_finding()
    {
        var seen = new HashSet<string>();

        var report = await RunAsync((request, key) => !IsJson(request) && seen.Add(key));

        seen.Should().NotBeEmpty();
        report.Complaints().Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_too_large_may_be_cut_off()
    {
        var report = await RunAsync((request, _) => request.Body.Length > 100_000);

        report.Complaints().Should().BeEmpty();
    }

    private static async Task<ConformanceReport> RunAsync(Func<WireRequest, string, bool> isCutOff)
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        using var http = new HttpTransport(endpoint.Address);
        var transport = new LambdaTransport(request =>
            isCutOff(request, LambdaTransport.OperationOf(request) + Encoding.UTF8.GetString(request.Body.Span))
                ? throw new TransportException(TransportFailure.Broken, "the connection broke off")
                : http.SendAsync(request, CancellationToken.None)
        );
        return await new ConformanceSuite(
            [Contracts.Lightsail],
            transport,
            KitRun.Options with
            {
                Runs = 0,
            }
        ).RunAsync();
    }

    private static bool IsJson(WireRequest request)
    {
        try
        {
            using var document = JsonDocument.Parse(request.Body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
