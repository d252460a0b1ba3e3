using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>moto's IAM, which was not written here and differs from the documents in ways that are known.</summary>
public sealed class MotoTests
{
    private static readonly TimeSpan StartBound = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_moto_does_another_way_comes_out_under_the_rule_that_says_so()
    {
        if (!await IsThereAsync())
        {
            Assert.Skip("Python has no moto: pip install 'moto[server]'");
        }

        var (moto, address) = await StartAsync();
        try
        {
            var report = await RunAsync(address);

            var broken = report.Broken().Select(rule => rule.Id["IAM/".Length..]).ToList();
            broken
                .Should()
                .BeSubsetOf(
                    [
                        // Without UserName it acts for whoever owns the key, and an empty UserName counts as none.
                        "lifecycle-implicit-user-elsewhere-refused",
                        "lifecycle-delete-elsewhere-changes-nothing",
                        "input/DeleteAccessKey/UserName/min-length",
                        // It compares no name with a pattern, and answers a page with status 500 to some.
                        "input/CreateAccessKey/UserName/pattern",
                        "input/ListAccessKeys/UserName/pattern",
                        "input/ListAccessKeys/Marker/pattern",
                        "input/DeleteAccessKey/UserName/pattern",
                        "input/DeleteAccessKey/AccessKeyId/pattern",
                        // It does not page: MaxItems and Marker are not looked at, only read as a number.
                        "lifecycle-page-size-holds",
                        "input/ListAccessKeys/MaxItems/type",
                        "input/ListAccessKeys/MaxItems/min",
                        "input/ListAccessKeys/MaxItems/max",
                        "input/ListAccessKeys/Marker/min-length",
                        "input/ListAccessKeys/Marker/max-length",
                        "error-shape/ListAccessKeys/documented",
                        "error-shape/CreateAccessKey/documented",
                        "error-shape/DeleteAccessKey/documented",
                        // An action that it does not know is a page of HTML with status 500.
                        "protocol-unknown-operation",
                        // It takes any version, and calls in the query of a GET.
                        "protocol-version",
                        "protocol-method",
                    ],
                    "all of it is known"
                );
            broken
                .Should()
                .Contain(["lifecycle-implicit-user-elsewhere-refused", "protocol-unknown-operation"])
                .And.Contain("lifecycle-page-size-holds");
            Values(report, "IAM/left-out/ListAccessKeys").Should().Contain("IsTruncated");
            Values(report, "IAM/error-message-name").Should().Equal("Message and message");
            // A malformed id and a name of more than 128 characters are looked up, not refused as such.
            Values(report, "IAM/refusal/DeleteAccessKey/broken").Should().Equal("404 NoSuchEntity");
            Values(report, "IAM/refusal/CreateAccessKey/broken").Should().Equal("404 NoSuchEntity");
        }
        finally
        {
            moto.Kill(entireProcessTree: true);
            moto.Dispose();
        }
    }

    /// <summary>Starts a server; again where somebody else took the port meanwhile, and it ended.</summary>
    private static async Task<(Process Server, Uri Address)> StartAsync()
    {
        while (true)
        {
            var port = FreePort();
            var address = new Uri($"http://127.0.0.1:{port}/");
            var moto = Python("-m", "moto.server", "-H", "127.0.0.1", "-p", $"{port}");
            if (await AnswersAsync(moto, address))
            {
                return (moto, address);
            }

            moto.Dispose();
        }
    }

    private static IReadOnlyList<string> Values(ConformanceReport report, string id) =>
        report.Observations.SingleOrDefault(observation => observation.Id == id)?.Values ?? [];

    private static async Task<ConformanceReport> RunAsync(Uri endpoint)
    {
        using var transport = new HttpTransport(endpoint);
        var options = new ConformanceOptions
        {
            Endpoint = endpoint.ToString(),
            Provision = true,
            Seed = 1,
            Settle = TimeSpan.Zero,
            // moto takes some milliseconds for each request.
            Runs = Soak.Count(slice: 5, soak: new ConformanceOptions().Runs),
        };
        return await new ConformanceSuite([Contracts.Iam], transport, options).RunAsync(
            progress: null,
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>Waits until it answers; false where it ended.</summary>
    private static async Task<bool> AnswersAsync(Process moto, Uri address)
    {
        using var client = new HttpClient();
        var began = Stopwatch.GetTimestamp();
        while (!moto.HasExited)
        {
            try
            {
                using var response = await client.GetAsync(
                    new Uri(address, "/moto-api/"),
                    TestContext.Current.CancellationToken
                );
                if (response.IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(began) < StartBound)
            {
                // It does not listen yet.
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return false;
    }

    private static async Task<bool> IsThereAsync()
    {
        try
        {
            // To import them takes seconds.
            const string Find =
                "import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, ('moto', 'flask'))))";
            using var python = Python("-c", Find);
            await python.WaitForExitAsync(TestContext.Current.CancellationToken);
            return python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Python(params string[] arguments)
    {
        var process = new Process { StartInfo = new ProcessStartInfo("python3", arguments) };
        process.StartInfo.RedirectStandardError = true;
        process.StartInfo.RedirectStandardOutput = true;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
