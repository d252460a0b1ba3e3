using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;
using LightsailContract.Reader;

namespace LightsailContract.Benchmarks;

/// <summary>Requests a second of a conformance run, one sequence at a time, beside what <c>wrk</c> gets out of the same endpoint
/// with one connection and a request of the run; and what the run keeps in memory.</summary>
internal static partial class KitThroughput
{
    private const int Rounds = 5;
    private const int Runs = 600;
    private const int ManyRuns = 2400;

    private const string ListRequest = """
        wrk.method = "POST"
        wrk.path = "/"
        wrk.headers["Content-Type"] = "application/x-amz-json-1.1"
        wrk.headers["X-Amz-Target"] = "Lightsail_20161128.GetBucketAccessKeys"
        wrk.body = '{"bucketName":"photos"}'
        """;

    /// <summary>Measures against an endpoint that has an empty bucket named photos.</summary>
    public static async Task RunAsync(Uri endpoint)
    {
        var service = ContractReader
            .Read(
                Directory
                    .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "spec"), "lightsail.*.yaml")
                    .Order(StringComparer.Ordinal)
                    .Select(file => new ContractFile(Path.GetFileName(file), File.ReadAllText(file)))
            )
            .Services.Single();
        using var transport = new HttpTransport(endpoint);
        Console.WriteLine("round  kit requests/s  wrk requests/s  kit/wrk");
        // The first round is for the compiler of the runtime.
        for (var round = 0; round <= Rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            var report = await SuiteOf(service, transport, endpoint, round, Runs).RunAsync();
            var kit = report.Summary.Requests / Stopwatch.GetElapsedTime(began).TotalSeconds;
            var wrk = await WrkAsync(endpoint);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{round, 5}  {kit, 14:N0}  {wrk, 14:N0}  {kit / wrk, 7:F3}"
                )
            );
        }

        Console.WriteLine(" checks    MiB kept");
        await SuiteOf(service, transport, endpoint, 7, ManyRuns).RunAsync(new MemoryWatch());
    }

    private static ConformanceSuite SuiteOf(
        ServiceResult service,
        HttpTransport transport,
        Uri endpoint,
        long seed,
        int runs
    ) =>
        new(
            [service],
            transport,
            new ConformanceOptions
            {
                Endpoint = endpoint.ToString(),
                Provision = true,
                Seed = seed,
                Runs = runs,
            }
        );

    private static async Task<double> WrkAsync(Uri endpoint)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, ListRequest);
        using var process = Process.Start(
            new ProcessStartInfo("wrk", ["-t1", "-c1", "-d2s", "-s", script, endpoint.ToString()])
            {
                RedirectStandardOutput = true,
            }
        )!;
        var output = await process.StandardOutput.ReadToEndAsync();
        File.Delete(script);
        return double.Parse(RequestsPerSecond().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex RequestsPerSecond();

    private sealed class MemoryWatch : IProgress<ConformanceProgress>
    {
        private const int Step = 100_000;

        private int _next = Step;

        public void Report(ConformanceProgress value)
        {
            if (value.Checks >= _next)
            {
                _next += Step;
                var kept = GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Checks, 7}  {kept, 10:F1}"));
            }
        }
    }
}
