using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.Registry;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTest.Proxy;

/// <summary>The conforming endpoint behind the proxy.</summary>
internal sealed class ProxyBackend : IMutationBackend
{
    private static readonly string[] SignatureHeaders =
    [
        "Authorization",
        "X-Amz-Date",
        "X-Amz-Security-Token",
        "X-Amz-Content-Sha256",
    ];

    private readonly IContractTransport _inner;
    private readonly IJournal _journal;
    private readonly RequestSigner _signer;
    private readonly CallFactory _calls;
    private readonly NonexistentIds _strangers;
    private int _requests;
    private int _forged;

    public ProxyBackend(IContractTransport inner, ResourceModel resource, ConformanceOptions options, IJournal journal)
    {
        _inner = inner;
        _journal = journal;
        Contract = resource.Contract;
        Resource = resource;
        Protocol = WireProtocols.For(Contract);
        Values = new ValidValues(Contract, Protocol);
        Random = SplitMix.For(options.Seed, $"{resource.Resource.Name}/mutations");
        Ledger = new ResourceLedger(resource);
        Dialect = Protocol.Server;
        _signer = RequestSigner.For(Contract, options);
        _calls = new CallFactory(resource, Values, Random);
        _strangers = new NonexistentIds(resource, options.Seed);
    }

    public Contract Contract { get; }

    public ResourceModel Resource { get; }

    public IWireProtocol Protocol { get; }

    public IServerCodec Dialect { get; }

    public ResourceLedger Ledger { get; }

    public ValidValues Values { get; }

    public SplitMix Random { get; }

    /// <summary>What the transport to the endpoint adds to requests and nobody may see.</summary>
    public IReadOnlyList<string> Secrets => _inner.Secrets;

    /// <summary>How many requests went to the endpoint.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>A valid identifier that no resource has, a new one each time.</summary>
    public string NewIdentifier() => _strangers.Identifier(3_000_000 + Interlocked.Increment(ref _forged)) ?? "mutant";

    /// <summary>Sends a request as it is.</summary>
    public async Task<WireResponse> SendAsync(
        Operation? operation,
        WireMap input,
        WireRequest request,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref _requests);
        var creates = operation is not null && operation == Resource.Create;
        var parent = new ParentRef("", Ledger.ParentIdentifiers(input), Provisioned: false);
        if (creates)
        {
            _journal.Intended(Resource, parent);
        }

        var response = await _inner
            .SendAsync(request, creates ? CancellationToken.None : cancellationToken)
            .ConfigureAwait(false);
        if (operation is not null)
        {
            var answer = Protocol.Read(operation, response);
            WriteDown(operation, input, parent, response, answer);
            Ledger.Note(operation, input, answer);
        }

        return response;
    }

    /// <summary>Records what really happened, before a mutation changes the response.</summary>
    private void WriteDown(
        Operation operation,
        WireMap input,
        ParentRef parent,
        WireResponse response,
        ParsedResponse answer
    )
    {
        var own = input.Find(Resource.Resource.Own.Name).AsString();
        switch (answer)
        {
            case ParsedResponse.Success success when operation == Resource.Create:
                if ((own ?? Resource.CreatedIdentifier(success.Document)) is { } created)
                {
                    _journal.Created(Resource, parent, created);
                }

                break;
            case not ParsedResponse.Success when operation == Resource.Create && response.Status < 500:
                _journal.Refused(Resource, parent);
                break;
            case ParsedResponse.Success when operation == Resource.Delete && Ledger.Find(own) is { } entry:
                _journal.Deleted(Resource, parent with { Identifiers = entry.ParentIdentifiers }, entry.Identifier);
                break;
        }
    }

    /// <summary>The same request, signed like the calls of the run, without any other signature.</summary>
    public ValueTask<WireRequest> SignAsync(WireRequest request, CancellationToken cancellationToken) =>
        _signer.SignAsync(
            SignatureHeaders.Aggregate(request, (bare, name) => bare.WithoutHeader(name)),
            cancellationToken
        );

    /// <summary>Sends a call of the proxy itself, signed like the calls of the run.</summary>
    public async Task<WireResponse> CallAsync(Operation operation, WireMap input, CancellationToken cancellationToken)
    {
        var request = await _signer
            .SignAsync(Protocol.Write(operation, input), cancellationToken)
            .ConfigureAwait(false);
        return await SendAsync(operation, input, request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes an entry without the run knowing.</summary>
    public Task DeleteAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        var parent = new ParentRef("", entry.ParentIdentifiers, Provisioned: false);
        return CallAsync(Resource.Delete!, _calls.DeleteById(parent, entry.Identifier).Input, cancellationToken);
    }

    /// <summary>A client error that the operation may return.</summary>
    public ErrorResponse RefusalOf(Operation? operation)
    {
        var declared = (operation?.Errors ?? default)
            .Select(Contract.GetStructure)
            .FirstOrDefault(structure => structure.Error?.Fault == ErrorFault.Client);
        var common = Contract.CommonErrors.FirstOrDefault(error => error.Role == CommonErrorRole.Validation);
        return declared?.Error is { } error
            ? new ErrorResponse(error.Code, ErrorFault.Client, error.HttpStatus, "The proxy refuses.", WireMap.Empty)
            : new ErrorResponse(
                common?.Code ?? "ValidationException",
                ErrorFault.Client,
                common is { HttpStatuses: [var status, ..] } ? status : 400,
                "The proxy refuses.",
                WireMap.Empty
            );
    }
}
