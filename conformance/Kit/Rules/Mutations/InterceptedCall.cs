using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>A request in the proxy, and the actions that a mutation can take.</summary>
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

    /// <summary>The operation that it names; null if the contract has no such operation.</summary>
    public Operation? Operation { get; }

    public WireMap Input { get; }

    /// <summary>The parent that it names, as one text; empty if it names none.</summary>
    public string Parent { get; }

    /// <summary>The identifier of the entry that it names, or null.</summary>
    public string? Identifier => Input.Find(Resource.Resource.Own.Name).AsString();

    public Contract Contract => _backend.Contract;

    public ResourceModel Resource => _backend.Resource;

    public ResourceLedger Ledger => _backend.Ledger;

    public IServerCodec Dialect => _backend.Dialect;

    public IMutationBackend Backend => _backend;

    /// <summary>Forwards it unchanged.</summary>
    public Task<WireResponse> ForwardAsync(CancellationToken cancellationToken) =>
        _backend.SendAsync(Operation, Input, Request, cancellationToken);

    /// <summary>Forwards it with another input and a new signature.</summary>
    public async Task<WireResponse> ForwardAsync(WireMap input, CancellationToken cancellationToken) =>
        await _backend.CallAsync(Operation!, input, cancellationToken).ConfigureAwait(false);

    /// <summary>Forwards it with a valid signature, for any signature that it had.</summary>
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

    /// <summary>The document of a successful response, or null.</summary>
    public WireMap? Document(WireResponse response) => (Read(response) as ParsedResponse.Success)?.Document;

    public WireResponse Success(WireMap document, WireResponse like) => Dialect.Success(Operation!, document, like);

    /// <summary>A client error that the operation may return.</summary>
    public WireResponse Refusal(WireResponse like) => Dialect.Failure(_backend.RefusalOf(Operation), like);
}
