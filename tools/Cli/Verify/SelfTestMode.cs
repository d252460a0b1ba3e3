using System.Diagnostics;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Reports;
using LightsailContract.Conformance.SelfTest;

namespace LightsailContract.Cli;

/// <summary><c>verify --self-test</c>: every rule is broken on purpose before an endpoint that keeps it.</summary>
internal static class SelfTestMode
{
    /// <returns>Whether every rule noticed each of its mutations.</returns>
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
            throw new UsageException("--rules: they select no rule that can be tested here.");
        }

        var duration = (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        new SelfTestView(report, request.All, target.Name, request.Seed, duration).Write(terminal);
        foreach (var wanted in request.Reports)
        {
            AtomicFile.Write(wanted.Path, stream => SelfTestJson.Write(report, stream));
        }

        return report.Passed ? ExitCode.Ok : ExitCode.Found;
    }
}
