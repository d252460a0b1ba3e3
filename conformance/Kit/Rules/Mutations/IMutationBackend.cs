using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>The conforming endpoint behind a mutation.</summary>
internal interface IMutationBackend
{
    /// <summary>The contract.</summary>
    Contract Contract { get; }

    /// <summary>The resource that is mutated.</summary>
    ResourceModel Resource { get; }

    /// <summary>How responses are read.</summary>
    IWireProtocol Protocol { get; }

    /// <summary>How responses are written.</summary>
    IServerCodec Dialect { get; }

    /// <summary>What really exists at the endpoint.</summary>
    ResourceLedger Ledger { get; }

    /// <summary>Makes valid values.</summary>
    ValidValues Values { get; }

    /// <summary>The random numbers for mutations.</summary>
    SplitMix Random { get; }

    /// <summary>A valid identifier that no resource has, a new one each time.</summary>
    string NewIdentifier();

    /// <summary>Sends a request as it is.</summary>
    Task<WireResponse> SendAsync(
        Operation? operation,
        WireMap input,
        WireRequest request,
        CancellationToken cancellationToken
    );

    /// <summary>Sends a call of the backend itself, signed like the calls of the run.</summary>
    Task<WireResponse> CallAsync(Operation operation, WireMap input, CancellationToken cancellationToken);

    /// <summary>The same request, signed like the calls of the run, without any other signature.</summary>
    ValueTask<WireRequest> SignAsync(WireRequest request, CancellationToken cancellationToken);

    /// <summary>Deletes an entry without the run knowing.</summary>
    Task DeleteAsync(LedgerEntry entry, CancellationToken cancellationToken);

    /// <summary>A client error that the operation may return.</summary>
    ErrorResponse RefusalOf(Operation? operation);
}
