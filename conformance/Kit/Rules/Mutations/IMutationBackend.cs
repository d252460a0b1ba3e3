using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>The conforming endpoint that a mutation stands before.</summary>
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

    /// <summary>What truly exists.</summary>
    ResourceLedger Ledger { get; }

    /// <summary>Makes valid values.</summary>
    ValidValues Values { get; }

    /// <summary>What mutations draw from.</summary>
    SplitMix Random { get; }

    /// <summary>A well-formed identifier that nothing has, another each time.</summary>
    string NewIdentifier();

    /// <summary>Sends a request as it is.</summary>
    Task<WireResponse> SendAsync(
        Operation? operation,
        WireMap input,
        WireRequest request,
        CancellationToken cancellationToken
    );

    /// <summary>Makes a call of the backend's own, signed as those of the run.</summary>
    Task<WireResponse> CallAsync(Operation operation, WireMap input, CancellationToken cancellationToken);

    /// <summary>The same request, signed as those of the run and with no other signature.</summary>
    ValueTask<WireRequest> SignAsync(WireRequest request, CancellationToken cancellationToken);

    /// <summary>Deletes an entry without the run knowing.</summary>
    Task DeleteAsync(LedgerEntry entry, CancellationToken cancellationToken);

    /// <summary>An error that is legal for the operation and blames the caller.</summary>
    ErrorResponse RefusalOf(Operation? operation);
}
