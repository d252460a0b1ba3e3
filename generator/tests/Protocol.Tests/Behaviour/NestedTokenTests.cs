using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Pages whose token and items are in a structure of the output.</summary>
public sealed class NestedTokenTests
{
    private static readonly EmittedService Service = Pantry.Service(
        "awsJson1_1, targetPrefix: Pantry",
        """
        shapes:
          Ask: { type: structure, members: { token: String } }
          Names: { type: list, member: String }
          Meta: { type: structure, members: { next: String, names: Names } }
          Page: { type: structure, members: { meta: Meta } }
        operations:
          List: { input: Ask, output: Page, paginated: { inputToken: token, outputToken: meta.next, items: meta.names } }

        """
    );

    [Fact]
    public async Task They_are_walked()
    {
        using var wire = new FakeHttp(request =>
        {
            var isFirst = !Encoding.UTF8.GetString(request.Body.Span).Contains("t1", StringComparison.Ordinal);
            var body = isFirst ? """{"meta":{"next":"t1","names":["a"]}}""" : """{"meta":{"names":["b"]}}""";
            return new ContractResponse { StatusCode = 200, Body = Encoding.UTF8.GetBytes(body) };
        });
        using var http = new HttpClient(wire, disposeHandler: false);
        var client = Service.Client(http, new ContractClientOptions { Endpoint = new Uri("http://127.0.0.1/") });
        var input = Activator.CreateInstance(Service.Shape("Ask"));

        var items =
            (IAsyncEnumerable<string>)
                client.GetType().GetMethod("ListItemsAsync")!.Invoke(client, [input, CancellationToken.None])!;

        var names = new List<string>();
        await foreach (var name in items)
        {
            names.Add(name);
        }

        names.Should().Equal("a", "b");
    }
}
