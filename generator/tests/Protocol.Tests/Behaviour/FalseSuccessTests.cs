using System.Net;
using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>A response under 200 that is not what the operation promises is no success.</summary>
public sealed class FalseSuccessTests
{
    private const string Shapes = """
        shapes:
          Request: { type: structure, members: { name: String } }
          Hollow: { type: structure, members: {} }
          Result: { type: structure, members: { note: String } }
          Gone: { type: structure, error: client, httpError: 404, members: { message: String } }
        operations:
          Ask: { input: Request, output: Result, errors: [Gone] }
          Tell: { input: Request, errors: [Gone] }
          Poke: { input: Request, output: Hollow }
        commonErrors:
          - { code: Throttled, fault: client, httpStatus: 429, role: throttling }

        """;

    private static readonly EmittedService Json = Pantry.Service("awsJson1_1, targetPrefix: Pantry", Shapes);
    private static readonly EmittedService Query = Pantry.Service("awsQuery, endpointPrefix: pantry", Shapes);

    public static TheoryData<string, string> UnreadableXml
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (
                var body in (string[])
                    [
                        "<html><body>Welcome</body></html>",
                        "<!DOCTYPE html><html></html>",
                        "<OtherResponse><OtherResult/></OtherResponse>",
                        "<Response><Errors><Error><Code>X</Code></Error></Errors></Response>",
                        "<askResponse><AskResult/></askResponse>",
                        "{}",
                        "OK",
                        " ",
                        "<AskResponse><AskResult><note>x</note></AskResult>",
                        "<AskResponse><AskResult><note>x</note></AskResult></AskResponse><x/>",
                    ]
            )
            {
                cases.Add("Ask", body);
                cases.Add("Tell", body.Replace("Ask", "Tell", StringComparison.Ordinal));
                cases.Add("Poke", body.Replace("Ask", "Poke", StringComparison.Ordinal));
            }

            cases.Add("Ask", "");
            cases.Add("Ask", "<AskResponse/>");
            cases.Add("Ask", "<AskResponse><TellResult><note>x</note></TellResult></AskResponse>");
            cases.Add("Tell", "<AskResponse><AskResult><note>x</note></AskResult></AskResponse>");
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(UnreadableXml))]
    public async Task Xml_that_the_operation_does_not_promise_is_unreadable(string operation, string body)
    {
        var error = await ThrownAsync(Query, operation, body);

        error.Should().BeOfType<ContractResponseException>(body);
        error.StatusCode.Should().Be(200);
        error.ToString().Should().NotContain("Welcome");
    }

    [Theory]
    [InlineData("Ask", "<AskResponse><AskResult/></AskResponse>")]
    [InlineData("Ask", "<?xml version='1.0'?>\n<p:AskResponse xmlns:p='urn:x'><p:AskResult/></p:AskResponse>\n")]
    [InlineData("Ask", "<AskResponse><ResponseMetadata/><AskResult><note>x</note></AskResult></AskResponse>")]
    [InlineData("Tell", "<TellResponse/>")]
    [InlineData("Tell", "<TellResponse><TellResult/><ResponseMetadata/></TellResponse>")]
    [InlineData("Tell", "")]
    [InlineData("Poke", "<PokeResponse/>")]
    [InlineData("Poke", "")]
    public async Task Xml_as_promised_is_a_success(string operation, string body)
    {
        using var wire = Wire(body);

        await FluentActions.Awaiting(() => Pantry.CallAsync(Query, operation, wire)).Should().NotThrowAsync();
    }

    [Theory]
    [InlineData("Ask")]
    [InlineData("Tell")]
    [InlineData("Poke")]
    public async Task An_error_in_xml_under_200_is_the_services_error(string operation)
    {
        const string Body =
            "<ErrorResponse><Error><Type>Sender</Type><Code>Gone</Code><Message>left</Message></Error>"
            + "<RequestId>r-1</RequestId></ErrorResponse>";

        var error = await ThrownAsync(Query, operation, Body);

        error.Should().BeOfType(Query.Shape("Gone"));
        (error.ErrorCode, error.WireMessage, error.RequestId, error.Operation)
            .Should()
            .Be(("Gone", "left", "r-1", operation));
    }

    [Theory]
    [InlineData("Ask", "[]")]
    [InlineData("Tell", "[]")]
    [InlineData("Poke", "[]")]
    [InlineData("Tell", "[{}]")]
    [InlineData("Ask", "null")]
    [InlineData("Tell", "null")]
    [InlineData("Tell", "1")]
    [InlineData("Tell", "\"ok\"")]
    [InlineData("Ask", "<html>Welcome</html>")]
    [InlineData("Tell", "<html>Welcome</html>")]
    [InlineData("Ask", "{\"note\":\"x\"")]
    [InlineData("Tell", "{\"note\":\"x\"")]
    [InlineData("Tell", "{} {}")]
    [InlineData("Ask", " ")]
    [InlineData("Tell", " ")]
    [InlineData("Ask", "")]
    public async Task Json_that_the_operation_does_not_promise_is_unreadable(string operation, string body)
    {
        var error = await ThrownAsync(Json, operation, body);

        error.Should().BeOfType<ContractResponseException>(body);
        error.ToString().Should().NotContain("Welcome");
    }

    [Theory]
    [InlineData("Ask", "{}")]
    [InlineData("Ask", """{"__type":"com.example#Result","note":"x"}""")]
    [InlineData("Ask", """{"other":{"__type":"Gone"}}""")]
    [InlineData("Tell", "")]
    [InlineData("Tell", "{}")]
    [InlineData("Poke", "")]
    [InlineData("Tell", """{"more":[1]}""")]
    public async Task Json_as_promised_is_a_success(string operation, string body)
    {
        using var wire = Wire(body);

        await FluentActions.Awaiting(() => Pantry.CallAsync(Json, operation, wire)).Should().NotThrowAsync();
    }

    [Theory]
    [InlineData("Ask", """{"__type":"Gone","message":"left"}""", "Gone")]
    [InlineData("Tell", """{"message":"left","__type":"com.example#Gone"}""", "Gone")]
    [InlineData("Poke", """{"__type":"Throttled","message":"left"}""", "Throttled")]
    [InlineData("Ask", """{"__type":"com.amazon.coral.service#InternalFailure","message":"left"}""", "InternalFailure")]
    [InlineData("Tell", """{"__type":"OddException","Message":"left"}""", "OddException")]
    public async Task An_error_in_json_under_200_is_the_services_error(string operation, string body, string code)
    {
        var error = await ThrownAsync(Json, operation, body);

        error.Should().NotBeOfType<ContractResponseException>();
        (error.ErrorCode, error.WireMessage, error.StatusCode).Should().Be((code, "left", 200));
    }

    [Fact]
    public async Task An_error_header_under_200_is_the_services_error()
    {
        var error = await ThrownAsync(Json, "Ask", "{}", ("x-amzn-ErrorType", "Gone:http://internal.example/"));

        error.Should().BeOfType(Json.Shape("Gone"));
    }

    private static async Task<ContractException> ThrownAsync(
        EmittedService service,
        string operation,
        string body,
        params (string Name, string Value)[] headers
    )
    {
        using var wire = Wire(body, headers);
        var call = () => Pantry.CallAsync(service, operation, wire);
        return (await call.Should().ThrowAsync<ContractException>(body)).Which;
    }

    private static FakeHttp Wire(string body, params (string Name, string Value)[] headers)
    {
        var response = new ContractResponse
        {
            StatusCode = (int)HttpStatusCode.OK,
            Body = Encoding.UTF8.GetBytes(body),
        };
        foreach (var (name, value) in headers)
        {
            response.Headers.Add(name, value);
        }

        return new FakeHttp(_ => response);
    }
}
