using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Attributes with a prefix, declared or not.</summary>
public sealed class XmlNameTests
{
    [Theory]
    [InlineData(
        "{ target: Item, xmlNamespace: { uri: 'http://example.org/xsi', prefix: xsi } }",
        " xsi:type=\"fruit\""
    )]
    [InlineData("Item", " type=\"fruit\"")]
    public async Task An_attribute_with_a_prefix_goes_there_and_back(string member, string expected)
    {
        var service = Pantry.Service(
            "awsQuery, endpointPrefix: pantry",
            $$"""
            shapes:
              Item: { type: structure, members: { kind: { target: String, xmlName: 'xsi:type', xmlAttribute: true }, lang: { target: String, xmlName: 'xml:lang', xmlAttribute: true } } }
              Output: { type: structure, members: { item: {{member}} } }
              Input: { type: structure, members: { item: Item } }
            operations:
              Get: { input: Input, output: Output }

            """
        );
        var item = Activator.CreateInstance(service.Shape("Item"))!;
        item.GetType().GetProperty("Kind")!.SetValue(item, "fruit");
        item.GetType().GetProperty("Lang")!.SetValue(item, "en");
        var output = Activator.CreateInstance(service.Shape("Output"))!;
        output.GetType().GetProperty("Item")!.SetValue(output, item);

        var written = await service
            .Dispatcher((_, _) => output)
            .DispatchAsync(Pantry.Form("Get", ""), CancellationToken.None);
        using var wire = new FakeHttp(_ => written);
        using var http = new HttpClient(wire);
        var read = await service.CallAsync(
            service.Client(http, new ContractClientOptions { Endpoint = new Uri("http://127.0.0.1/") }),
            service.Contract.FindOperation("Get")!,
            Activator.CreateInstance(service.Shape("Input"))
        );

        Encoding.UTF8.GetString(written.Body.Span).Should().Contain(expected).And.Contain(" xml:lang=\"en\"");
        read.Should().Be(output);
    }
}
