using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Situations from public reports about other clients; docs/field-log.md names them.</summary>
public sealed class FieldReportTests
{
    private const string Shapes = """
        shapes:
          Request: { type: structure, members: { name: String } }
        operations:
          Tell: { input: Request }

        """;

    private static readonly EmittedService Json = Pantry.Service("awsJson1_1, targetPrefix: Pantry", Shapes);
    private static readonly EmittedService Query = Pantry.Service("awsQuery, endpointPrefix: pantry", Shapes);

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    public async Task Every_status_of_success_is_a_success(int status)
    {
        foreach (var service in new[] { Json, Query })
        {
            using var wire = new FakeHttp(_ => new ContractResponse
            {
                StatusCode = status,
                Body = Array.Empty<byte>(),
            });

            await FluentActions.Awaiting(() => Pantry.CallAsync(service, "Tell", wire)).Should().NotThrowAsync();
        }
    }

    [Theory]
    [InlineData("\"0001-01-01T00:00:00Z\"", 200)]
    [InlineData("-62135596800", 200)]
    [InlineData("\"9999-12-31T23:59:59.999Z\"", 200)]
    [InlineData("\"2022-10-01T12:00:00.000000Z\"", 200)]
    [InlineData("\"2020-09-19 00:53:47.289893\"", 200)]
    [InlineData("1.722052630682E12", 400)]
    [InlineData("\"01/01/2031\"", 400)]
    public async Task An_instant_is_read_or_refused(string instant, int status)
    {
        var body = Encoding.UTF8.GetBytes($$"""{"name":"plum","filledAt":{{instant}}}""");

        var answer = await Pantry.AskAsync(Pantry.Json, Pantry.Request("PutJar", body));

        answer.Status.Should().Be(status, answer.Body);
    }
}
