using System.Globalization;
using System.Numerics;
using System.Text;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Integers without bounds, in each way in which JSON can write them.</summary>
public sealed class WholeNumberTests
{
    private const string Shapes = """
        shapes:
          Sum: { type: structure, members: { total: BigInteger } }
        operations:
          Add: { output: Sum }

        """;

    private static readonly EmittedService Json = Pantry.Service("awsJson1_1, targetPrefix: Pantry", Shapes);
    private static readonly EmittedService Query = Pantry.Service("awsQuery, endpointPrefix: pantry", Shapes);

    [Theory]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("-1.5e1", "-15")]
    [InlineData("1.0", "1")]
    [InlineData("0e99", "0")]
    [InlineData("1200e-2", "12")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public async Task An_integer_is_read_in_any_form(string number, string value)
    {
        (await JsonAsync(number)).Should().Be(BigInteger.Parse(value, CultureInfo.InvariantCulture));
        (await QueryAsync(number)).Should().Be(BigInteger.Parse(value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1e-1")]
    [InlineData("1.5")]
    [InlineData("1e10000")]
    [InlineData("1e1000000")]
    [InlineData("\"x\"")]
    public async Task What_is_no_integer_or_too_long_is_refused(string number)
    {
        await FluentActions.Awaiting(() => JsonAsync(number)).Should().ThrowAsync<ContractResponseException>();
        await FluentActions.Awaiting(() => QueryAsync(number)).Should().ThrowAsync<ContractResponseException>();
    }

    private static Task<object?> JsonAsync(string number) => AskAsync(Json, $$"""{"total":{{number}}}""");

    private static Task<object?> QueryAsync(string number) =>
        AskAsync(Query, $"<AddResponse><AddResult><total>{number}</total></AddResult></AddResponse>");

    private static async Task<object?> AskAsync(EmittedService service, string body)
    {
        using var wire = new FakeHttp(_ => new ContractResponse
        {
            StatusCode = 200,
            Body = Encoding.UTF8.GetBytes(body),
        });
        using var http = new HttpClient(wire, disposeHandler: false);
        var client = service.Client(http, new ContractClientOptions { Endpoint = new Uri("http://127.0.0.1/") });
        var sum = await service.CallAsync(client, service.Contract.FindOperation("Add")!, null);
        return sum!.GetType().GetProperty("Total")!.GetValue(sum);
    }
}
