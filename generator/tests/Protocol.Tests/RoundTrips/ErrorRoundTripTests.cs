using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Protocol.Tests.Sides;
using LightsailContract.Protocol.Tests.Values;
using LightsailContract.Runtime;
using LightsailContract.Tests;

namespace LightsailContract.Protocol.Tests.RoundTrips;

/// <summary>Every error that a handler throws is the error that the client throws.</summary>
public sealed class ErrorRoundTripTests
{
    private static readonly int Cases = Soak.Count(slice: 30, soak: 1_000);

    public static TheoryData<string, string> Errors
    {
        get
        {
            var errors = new TheoryData<string, string>();
            foreach (var (name, service) in CarriedContracts.All)
            {
                foreach (
                    var error in service.Contract.Shapes.OfType<StructureShape>().Where(it => it.Error is not null)
                )
                {
                    errors.Add(name, error.Name);
                }
            }

            return errors;
        }
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void What_is_thrown_is_thrown_as_the_same(string contract, string shape)
    {
        var service = CarriedContracts.All[contract];
        var error = service.Contract.GetStructure(shape);
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                seed =>
                {
                    var members = JsonSerializer.SerializeToElement(new RandomJson(service.Contract, seed).Of(shape));

                    var caught = Catch(service, new ValueFactory(service).Error(error, members));

                    ErrorComparison.CompareMembers(service, error, members, caught);
                    (caught.ErrorCode, caught.StatusCode).Should().Be((error.Error!.Code, error.Error.HttpStatus));
                    caught.RequestId.Should().NotBeNullOrEmpty();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }

    private static ContractException Catch(EmittedService service, ContractException thrown)
    {
        var operation = service.Contract.Operations[0];
        var dispatcher = service.Dispatcher((_, _) => throw thrown);
        using var wire = new FakeHttp(request =>
            dispatcher.DispatchAsync(request, CancellationToken.None).AsTask().GetAwaiter().GetResult()
        );
        using var http = new HttpClient(wire, disposeHandler: false);
        var client = service.Client(http, new ContractClientOptions { Endpoint = new Uri("https://example.com") });
        var call = () => service.CallAsync(client, operation, ClientSide.AnyInput(service, operation));
        return call.Should().ThrowAsync<ContractException>().Result.Which;
    }
}
