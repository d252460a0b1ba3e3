using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>No secret that an endpoint issues gets into a report or a journal, whatever the endpoint does with it.</summary>
/// <remarks>By default at each fourth endpoint that does something wrong with secrets, within this process; at all of them, over a
/// connection, with CONTRACT_SOAK=1.</remarks>
public partial class CanaryTests
{
    private const int SliceStep = 4;

    public static TheoryData<string> Leaky() =>
        [
            .. FaultCatalog
                .All.Where(fault => fault.Category is FaultCategory.Secrets)
                .Where((_, index) => Soak.IsOn || index % SliceStep == 0)
                .Select(fault => fault.Id)
                .Append(""),
        ];

    [Theory]
    [MemberData(nameof(Leaky))]
    public async Task No_secret_gets_out(string faultId)
    {
        var fault = FaultCatalog.All.SingleOrDefault(each => each.Id == faultId);
        var behaviour = new EndpointBehaviour();
        await using var endpoint = await TestEndpoint.StartAsync(fault?.Apply(behaviour) ?? behaviour);
        var http = endpoint.Transport;
        var secrets = new ConcurrentBag<string>();
        var watched = new LambdaTransport(async request =>
        {
            var response = await http.SendAsync(request, CancellationToken.None);
            foreach (Match match in Secret().Matches(response.Text()))
            {
                secrets.Add(Regex.Unescape(match.Groups["secret"].Value));
            }

            return response;
        });
        var journal = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");

        var report = await new ConformanceSuite(
            [Contracts.Of(fault?.Service ?? "Lightsail")],
            watched,
            KitRun.Options with
            {
                Runs = 4,
                JournalPath = journal,
                Settle = TimeSpan.Zero,
            }
        ).RunAsync();

        var kept =
            JsonSerializer.Serialize(report) + (File.Exists(journal) ? await File.ReadAllTextAsync(journal) : "");
        File.Delete(journal);
        foreach (var secret in secrets.Where(secret => secret.Length >= 16).Distinct())
        {
            kept.Should().NotContain(secret).And.NotContain(JsonSerializer.Serialize(secret).Trim('"'));
        }
    }

    [GeneratedRegex("(?i)secret(?:AccessKey)?\"\\s*:\\s*\"(?<secret>[^\"]+)\"|<SecretAccessKey>(?<secret>[^<]+)<")]
    private static partial Regex Secret();
}
