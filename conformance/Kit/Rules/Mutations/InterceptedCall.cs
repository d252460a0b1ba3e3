using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>A request on its way through the proxy, and what a mutation may do with it.</summary>
internal sealed class InterceptedCall
{
    private readonly IMutationBackend _backend;

    public InterceptedCall(IMutationBackend backend, WireRequest request)
    {
        _backend = backend;
        Request = request;
        Operation = backend.Dialect.OperationName(request) is { } name ? backend.Contract.FindOperation(name) : null;
        Input = backend.Dialect.Input(request);
        Parent = backend.Ledger.ParentOf(Input);
    }

    public WireRequest Request { get; }

    /// <summary>The operation that it names; null where the contract has none of that name.</summary>
    public Operation? Operation { get; }

    public WireMap Input { get; }

    /// <summary>The parent that it names, as one text; empty where it names none.</summary>
    public string Parent { get; }

    /// <summary>The identifier of the entry that it names, or null.</summary>
    public string? Identifier => Input.Find(Resource.Resource.Own.Name).AsString();

    public Contract Contract => _backend.Contract;

    public ResourceModel Resource => _backend.Resource;

    public ResourceLedger Ledger => _backend.Ledger;

    public IServerCodec Dialect => _backend.Dialect;

    public IMutationBackend Backend => _backend;

    /// <summary>Sends it on as it came.</summary>
    public Task<WireResponse> ForwardAsync(CancellationToken cancellationToken) =>
        _backend.SendAsync(Operation, Input, Request, cancellationToken);

    /// <summary>Sends it on with other text in place of an identifier, signed anew.</summary>
    public async Task<WireResponse> ForwardAsync(WireMap input, CancellationToken cancellationToken) =>
        await _backend.CallAsync(Operation!, input, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends it on under a signature that holds, whatever it came with.</summary>
    public async Task<WireResponse> ForwardSignedAsync(CancellationToken cancellationToken) =>
        await _backend
            .SendAsync(
                Operation,
                Input,
                await _backend.SignAsync(Request, cancellationToken).ConfigureAwait(false),
                cancellationToken
            )
            .ConfigureAwait(false);

    public ParsedResponse Read(WireResponse response) =>
        Operation is null
            ? new ParsedResponse.Unreadable("No operation of the contract was named.")
            : _backend.Protocol.Read(Operation, response);

    /// <summary>The successful answer's document, or null.</summary>
    public WireMap? Document(WireResponse response) => (Read(response) as ParsedResponse.Success)?.Document;

    public WireResponse Success(WireMap document, WireResponse like) => Dialect.Success(Operation!, document, like);

    /// <summary>An error that is legal for the operation and blames the caller.</summary>
    public WireResponse Refusal(WireResponse like) => Dialect.Failure(_backend.RefusalOf(Operation), like);
}
