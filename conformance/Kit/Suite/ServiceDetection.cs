using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Suite;

/// <summary>Finds which services an endpoint has. It sends one request for each, which reads and names nothing that exists.</summary>
public static class ServiceDetection
{
    /// <summary>The services that the endpoint responds as.</summary>
    /// <param name="services">The contracts to look for.</param>
    /// <param name="transport">The transport to the endpoint.</param>
    /// <param name="options">The region and the credentials.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<IReadOnlyList<string>> FindAsync(
        IEnumerable<ServiceResult> services,
        IContractTransport transport,
        ConformanceOptions options,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(options);
        var found = new List<string>();
        foreach (var contract in services.Select(service => service.Contract))
        {
            if (await IsAtAsync(contract, transport, options, cancellationToken).ConfigureAwait(false))
            {
                found.Add(contract.Service);
            }
        }

        return found;
    }

    private static async Task<bool> IsAtAsync(
        Contract contract,
        IContractTransport transport,
        ConformanceOptions options,
        CancellationToken cancellationToken
    )
    {
        var resource = contract
            .Resources.Where(each => !each.Fixture)
            .Select(each => new ResourceModel(contract, each))
            .FirstOrDefault(each => each is { List: not null, ParentResource: not null });
        if (resource is null)
        {
            return false;
        }

        var session = new WireSession(
            contract,
            transport,
            RequestSigner.For(contract, options),
            new RequestBudget(max: null),
            new SecretVault(contract, transport.Secrets),
            options.Clock
        );
        var values = new ValidValues(contract, session.Protocol);
        var calls = new CallFactory(resource, values, SplitMix.For(options.Seed, nameof(ServiceDetection)));
        if (new NonexistentIds(resource, options.Seed).Parent(salt: 0) is not { } parent)
        {
            return false;
        }

        var nobody = new ParentRef(resource.ParentNoun, parent, Provisioned: false);
        try
        {
            var exchange = await session
                .SendAsync(calls.List(nobody), default, observe: null, cancellationToken)
                .ConfigureAwait(false);
            return IsOf(contract, resource, exchange);
        }
        catch (EndpointUnusableException)
        {
            return false;
        }
    }

    // A server before the service may respond with an error that any service has, so only an error of the operation counts.
    private static bool IsOf(Contract contract, ResourceModel resource, Exchange exchange) =>
        exchange.Parsed switch
        {
            ParsedResponse.Failure failure => Errors.Find(contract, exchange.Operation, failure.Code) is { Role: null },
            ParsedResponse.Success success => resource.ListedMember is { } items
                && success.Document.Find(items) is WireList,
            _ => false,
        };
}
