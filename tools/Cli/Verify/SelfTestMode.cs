using System.Diagnostics;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.SelfTest;
using LightsailContract.Conformance.Suite;

namespace LightsailContract.Cli;

/// <summary><c>verify --self-test</c>: breaks each rule on purpose, on the way to an endpoint that obeys it.</summary>
internal static class SelfTestMode
{
    /// <returns>The exit code: whether every rule noticed each of its mutations.</returns>
    /// <exception cref="UsageException">No rule is selected.</exception>
    public static async Task<int> RunAsync(
        VerifyRequest request,
        VerifyTarget target,
        HttpTransport transport,
        ConformanceOptions options,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var began = Stopwatch.GetTimestamp();
        var report = await ProgressLine
            .ShowAsync<SelfTestReport>(
                terminal,
                progress => SelfTestSuite.RunAsync(target.Services, transport, options, progress, cancellationToken)
            )
            .ConfigureAwait(false);
        if (report.Results.Count == 0)
        {
            throw new UsageException("--rules: no selected rule can be tested here.");
        }

        var duration = (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        var kinds = RuleCatalog
            .Derive(target.Services)
            .DistinctBy(rule => rule.Id)
            .ToDictionary(rule => rule.Id, rule => rule.Kind);
        var screen = new SelfTestScreen(report, kinds)
        {
            All = request.All,
            Endpoint = target.Name,
            Seed = request.Seed,
            DurationMs = duration,
        };
        ScreenWriter.Write(request.ScreenOf(terminal), screen.Lines());
        ReportTarget.WriteAll(request.Reports, (_, stream) => SelfTestJson.Write(report, stream), terminal);

        return report.Passed ? ExitCode.Ok : ExitCode.Found;
    }
}
