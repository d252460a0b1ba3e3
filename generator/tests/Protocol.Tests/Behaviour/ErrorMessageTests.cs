using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>An error's message, where it is sensitive or has another name on the wire.</summary>
public sealed class ErrorMessageTests
{
    private const string Shapes = """
        shapes:
          Request: { type: structure, members: { name: String } }
          Hush: { type: structure, error: client, httpError: 400, members: { message: { target: String, sensitive: true } } }
          Alias: { type: structure, error: client, httpError: 400, members: { hint: { target: String, sensitive: true, jsonName: message, xmlName: Message } } }
          Renamed: { type: structure, error: client, httpError: 400, members: { message: { target: String, jsonName: reason, xmlName: Reason }, size: Integer } }
          Bare: { type: structure, error: client, httpError: 400, members: { message: { target: String, jsonName: reason, xmlName: Reason } } }
          Plain: { type: structure, error: client, httpError: 400, members: { message: String, size: Integer } }
        operations:
          Ask: { input: Request, errors: [Hush, Alias, Renamed, Bare, Plain] }

        """;

    private static readonly EmittedService Json = Pantry.Service("awsJson1_1, targetPrefix: Pantry", Shapes);
    private static readonly EmittedService Query = Pantry.Service("awsQuery, endpointPrefix: pantry", Shapes);

    [Theory]
    [InlineData("Hush", "message", "message")]
    [InlineData("Alias", "message", "Message")]
    public async Task A_sensitive_message_is_a_property_alone(string error, string jsonName, string xmlName)
    {
        foreach (
            var thrown in new[]
            {
                await ThrownAsync(Json, $$"""{"__type":"{{error}}","{{jsonName}}":"canary"}"""),
                await ThrownAsync(Query, Xml(error, $"<{xmlName}>canary</{xmlName}>")),
            }
        )
        {
            thrown.ErrorCode.Should().Be(error);
            thrown.ToString().Should().NotContain("canary");
            thrown.WireMessage.Should().BeNull();
            Hidden(thrown).Should().Be("canary");
        }
    }

    [Theory]
    [InlineData("Renamed")]
    [InlineData("Bare")]
    public async Task A_message_is_read_under_its_own_name(string error)
    {
        (await ThrownAsync(Json, $$"""{"__type":"{{error}}","reason":"why"}""")).WireMessage.Should().Be("why");
        (await ThrownAsync(Query, Xml(error, "<Reason>why</Reason>"))).WireMessage.Should().Be("why");

        // A gateway before the service does not know the name.
        (await ThrownAsync(Json, $$"""{"__type":"{{error}}","message":"why"}"""))
            .WireMessage.Should()
            .Be("why");
    }

    [Theory]
    [InlineData("Hush", "message", "message")]
    [InlineData("Alias", "message", "Message")]
    [InlineData("Renamed", "reason", "Reason")]
    [InlineData("Bare", "reason", "Reason")]
    [InlineData("Plain", "message", "Message")]
    public async Task A_message_is_written_once(string error, string jsonName, string xmlName)
    {
        (await WrittenAsync(Json, error)).Should().Contain($"\"{jsonName}\":\"why\"");
        (await WrittenAsync(Query, error)).Should().Contain($"<{xmlName}>why</{xmlName}>");
    }

    [Theory]
    [InlineData("Hush")]
    [InlineData("Alias")]
    public async Task A_sensitive_member_goes_before_the_exceptions_message(string error)
    {
        foreach (var service in new[] { Json, Query })
        {
            var written = await WrittenAsync(service, error, "canary");

            written.Should().Contain("canary").And.NotContain("why");
        }
    }

    private static object? Hidden(ContractException thrown) =>
        thrown
            .GetType()
            .GetProperties()
            .Single(property => property.DeclaringType == thrown.GetType())
            .GetValue(thrown);

    private static async Task<ContractException> ThrownAsync(EmittedService service, string body)
    {
        using var wire = new FakeHttp(_ => new ContractResponse
        {
            StatusCode = 400,
            Body = Encoding.UTF8.GetBytes(body),
        });
        var call = () => Pantry.CallAsync(service, "Ask", wire);
        return (await call.Should().ThrowAsync<ContractException>()).Which;
    }

    private static async Task<string> WrittenAsync(EmittedService service, string error, string? hidden = null)
    {
        var thrown = (ContractException)Activator.CreateInstance(service.Shape(error), "why", null)!;
        if (hidden is not null)
        {
            var property = thrown.GetType().GetProperties().Single(it => it.DeclaringType == thrown.GetType());
            property.SetValue(thrown, hidden);
        }

        var dispatcher = service.Dispatcher((_, _) => throw thrown);
        var request = service == Json ? Pantry.Request("Ask", "{}"u8.ToArray()) : Pantry.Form("Ask", "");
        var response = await dispatcher.DispatchAsync(request, CancellationToken.None);
        response.StatusCode.Should().Be(400);
        return Encoding.UTF8.GetString(response.Body.Span);
    }

    private static string Xml(string code, string members) =>
        $"<ErrorResponse><Error><Code>{code}</Code>{members}</Error></ErrorResponse>";
}
