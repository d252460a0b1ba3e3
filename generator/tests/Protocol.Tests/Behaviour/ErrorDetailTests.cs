using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>What an error tells of its response, whether the contract models it or not.</summary>
public sealed class ErrorDetailTests
{
    private const string Shapes = """
        shapes:
          Request: { type: structure, members: { name: String } }
          NoSuchQueue: { type: structure, error: client, httpError: 400, awsQueryError: { code: Pantry.NonExistentQueue, httpResponseCode: 400 }, members: { message: String } }
          Busy: { type: structure, error: client, httpError: 429, members: { message: String } }
        operations:
          Ask: { input: Request, errors: [NoSuchQueue, Busy] }

        """;

    private static readonly EmittedService Compatible = Pantry.Service(
        "awsJson1_0, targetPrefix: Pantry, queryCompatible: true",
        Shapes
    );

    public static TheoryData<string> Protocols => ["json", "query"];

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task An_unmodelled_error_tells_status_headers_and_body(string protocol)
    {
        var body =
            protocol == "json"
                ? """{"__type":"com.example#Slow:http://x/","message":"wait","token":"CANARY"}"""
                : "<ErrorResponse><Error><Code>Slow</Code><Message>wait</Message><Token>CANARY</Token></Error></ErrorResponse>";

        var error = await ThrownAsync(Service(protocol), "PutJar", 503, body, ("Retry-After", "7"), ("X-Trace", "t-1"));

        (error.StatusCode, error.ErrorCode, error.WireMessage).Should().Be((503, "Slow", "wait"));
        error.RawErrorCode.Should().Be(protocol == "json" ? "com.example#Slow:http://x/" : "Slow");
        error.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
        error.ResponseHeaders!["x-trace"].Should().Be("t-1");
        Encoding.UTF8.GetString(error.ReadResponseBody().Span).Should().Be(body);
        $"{error}{error.Message}{error.ResponseHeaders}".Should().NotContain("CANARY").And.NotContain("t-1");
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_page_of_a_proxy_tells_what_it_is(string protocol)
    {
        const string Page = "<html><p>CANARY</p></html>";

        var error = await ThrownAsync(Service(protocol), "PutJar", 502, Page, ("Retry-After", "x"));

        (error.StatusCode, error.ErrorCode, error.RawErrorCode, error.RetryAfter)
            .Should()
            .Be((502, "UnknownError", null, null));
        Encoding.UTF8.GetString(error.ReadResponseBody().Span).Should().Be(Page);
        error.ToString().Should().NotContain("CANARY");
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task So_does_a_response_that_cannot_be_read(string protocol)
    {
        var error = await ThrownAsync(Service(protocol), "PutJar", 200, "<html>CANARY</html>", ("X-Trace", "t-1"));

        error.Should().BeOfType<ContractResponseException>();
        error.ResponseHeaders!["X-Trace"].Should().Be("t-1");
        Encoding.UTF8.GetString(error.ReadResponseBody().Span).Should().Contain("CANARY");
        error.ToString().Should().NotContain("CANARY");
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task And_a_modelled_error(string protocol)
    {
        var body =
            protocol == "json"
                ? """{"__type":"com.example#JarLost"}"""
                : "<ErrorResponse><Error><Code>JarLost</Code></Error></ErrorResponse>";

        var error = await ThrownAsync(
            Service(protocol),
            "PutJar",
            404,
            body,
            ("Retry-After", "Thu, 01 Jan 2026 00:00:09 GMT"),
            ("Date", "Thu, 01 Jan 2026 00:00:00 GMT")
        );

        error.Should().BeOfType(Service(protocol).Shape("JarLost"));
        error.RetryAfter.Should().Be(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public void An_error_without_a_response_has_none_of_it()
    {
        var error = new ContractException("Pantry", "Odd", ErrorFault.Client, 400);

        (error.RawErrorCode, error.ResponseHeaders, error.RetryAfter).Should().Be((null, null, null));
        error.ReadResponseBody().IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData(
        """{"__type":"com.example#NoSuchQueue"}""",
        "Pantry.NonExistentQueue;Sender",
        "NoSuchQueue",
        ErrorFault.Client
    )]
    [InlineData("{}", "Pantry.NonExistentQueue;Sender", "NoSuchQueue", ErrorFault.Client)]
    [InlineData("""{"__type":"Odd"}""", "Pantry.Former;Receiver", null, ErrorFault.Server)]
    [InlineData("""{"__type":"Odd"}""", "Pantry.Former", null, ErrorFault.Client)]
    public async Task A_former_code_in_the_header_is_the_code(
        string body,
        string header,
        string? shape,
        ErrorFault fault
    )
    {
        var error = await ThrownAsync(Compatible, "Ask", 400, body, ("x-amzn-query-error", header));

        error.ErrorCode.Should().Be(header.Split(';')[0]);
        error.Fault.Should().Be(fault);
        if (shape is not null)
        {
            error.Should().BeOfType(Compatible.Shape(shape));
        }
    }

    [Fact]
    public async Task A_service_that_is_not_query_compatible_has_no_such_header()
    {
        var error = await ThrownAsync(
            Pantry.Json,
            "PutJar",
            400,
            """{"__type":"Odd"}""",
            ("x-amzn-query-error", "Former;Sender")
        );

        error.ErrorCode.Should().Be("Odd");
    }

    [Theory]
    [InlineData("NoSuchQueue", "NoSuchQueue", "Pantry.NonExistentQueue;Sender")]
    [InlineData("Busy", "Busy", "Busy;Sender")]
    public async Task The_dispatcher_of_a_query_compatible_service_writes_the_former_code(
        string shape,
        string type,
        string header
    )
    {
        var dispatcher = Compatible.Dispatcher(
            (_, _) => throw (ContractException)Activator.CreateInstance(Compatible.Shape(shape), "gone", null)!
        );
        var request = new ContractRequest
        {
            Headers = { { "Content-Type", "application/x-amz-json-1.0" }, { "X-Amz-Target", "Pantry.Ask" } },
            Body = "{}"u8.ToArray(),
        };

        var response = await dispatcher.DispatchAsync(request, CancellationToken.None);

        response.Headers["x-amzn-query-error"].Should().Be(header);
        Encoding.UTF8.GetString(response.Body.Span).Should().Contain($"\"__type\":\"{type}\"");
    }

    private static EmittedService Service(string protocol) => protocol == "json" ? Pantry.Json : Pantry.Query;

    private static async Task<ContractException> ThrownAsync(
        EmittedService service,
        string operation,
        int status,
        string body,
        params (string Name, string Value)[] headers
    )
    {
        var response = new ContractResponse { StatusCode = status, Body = Encoding.UTF8.GetBytes(body) };
        foreach (var (name, value) in headers)
        {
            response.Headers.Add(name, value);
        }

        using var wire = new FakeHttp(_ => response);
        var call = () => Pantry.CallAsync(service, operation, wire);
        return (await call.Should().ThrowAsync<ContractException>()).Which;
    }
}
