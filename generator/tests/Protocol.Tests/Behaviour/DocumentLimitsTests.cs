using System.Net;
using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Small texts that would become large documents are refused while they are read.</summary>
public sealed class DocumentLimitsTests
{
    private const int Many = 300_000;

    [Fact]
    public async Task A_response_of_too_many_values_is_refused_in_either_protocol()
    {
        var json = $$"""{"jars":[{{string.Join(',', Enumerable.Repeat("null", Many))}}]}""";
        var xml = Xml($"<jars>{string.Concat(Enumerable.Repeat("<member><name>a</name></member>", Many))}</jars>");

        (await Refusal(Pantry.Json, json)).Should().Contain("at most 250000 values");
        (await Refusal(Pantry.Query, xml)).Should().Contain("at most 250000 values");
    }

    [Fact]
    public async Task A_response_that_is_nested_too_deep_or_has_entities_is_refused()
    {
        await Refusal(Pantry.Json, $$"""{"jars":{{new string('[', 100_000)}}{{new string(']', 100_000)}}}""");
        var nested = string.Concat(Enumerable.Repeat("<entry><key>a</key><value><nested>", 100));
        await Refusal(Pantry.Query, Xml($"<jars><member><name>a</name><nested>{nested}"));
        await Refusal(Pantry.Query, $"<!DOCTYPE a [<!ENTITY b 'cc'>]>{Xml("<next>&b;</next>")}");
    }

    private static string Xml(string result) =>
        $"<ListJarsResponse><ListJarsResult>{result}</ListJarsResult></ListJarsResponse>";

    private static async Task<string> Refusal(EmittedService service, string body)
    {
        using var wire = new Wire(Encoding.UTF8.GetBytes(body));
        using var http = new HttpClient(wire);
        var options = new ContractClientOptions { Endpoint = new Uri("http://127.0.0.1/") };
        var input = Activator.CreateInstance(service.Shape("ListJarsInput"));
        var call = () =>
            service.CallAsync(service.Client(http, options), service.Contract.FindOperation("ListJars")!, input);
        return (await call.Should().ThrowAsync<ContractResponseException>()).Which.ToString();
    }

    private sealed class Wire(byte[] body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body) });
    }
}
