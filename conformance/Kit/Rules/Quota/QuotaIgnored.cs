using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Quota;

/// <summary>Returns success for a creation above the quota, and lists the invented entry.</summary>
/// <param name="inRacesOnly">Whether it does so only for parallel creations.</param>
internal sealed class QuotaIgnored(bool inRacesOnly) : Mutation
{
    private readonly Lock _lock = new();
    private readonly List<(string Parent, string Identifier)> _invented = [];
    private int _underWay;
    private int _overlaps;

    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        if (call.Operation == call.Resource.Delete && Forget(call.Identifier))
        {
            return call.Success(WireMap.Empty, new WireResponse(200, [], default));
        }

        if (call.Operation == call.Resource.List)
        {
            return WithInvented(call, await call.ForwardAsync(cancellationToken).ConfigureAwait(false));
        }

        return call.Operation == call.Resource.Create
            ? await CreateAsync(call, cancellationToken).ConfigureAwait(false)
            : await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<WireResponse> CreateAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _underWay) > 1)
        {
            Interlocked.Increment(ref _overlaps);
        }

        try
        {
            var response = await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
            return
                call.Read(response) is ParsedResponse.Failure
                && call.Ledger.Creation is { } pattern
                && call.Ledger.In(call.Parent).Count >= call.Resource.Resource.Quota?.Max
                && (!inRacesOnly || Volatile.Read(ref _overlaps) > 0)
                ? Invent(call, pattern, response)
                : response;
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private WireResponse Invent(InterceptedCall call, WireMap pattern, WireResponse like)
    {
        var identifier = call.Backend.NewIdentifier();
        lock (_lock)
        {
            _invented.Add((call.Parent, identifier));
        }

        var old = call.Resource.CreatedIdentifier(pattern) ?? "";
        return call.Success((WireMap)Documents.Replace(pattern, old, identifier), like);
    }

    private WireResponse WithInvented(InterceptedCall call, WireResponse response)
    {
        List<string> mine;
        lock (_lock)
        {
            mine = [.. _invented.Where(item => item.Parent == call.Parent).Select(item => item.Identifier)];
        }

        return mine.Count > 0 && call.Document(response) is { } document
            ? call.Success(
                mine.Aggregate(document, (listed, id) => Lists.WithCopy(call.Resource, listed, id)),
                response
            )
            : response;
    }

    private bool Forget(string? identifier)
    {
        lock (_lock)
        {
            return _invented.RemoveAll(item => item.Identifier == identifier) > 0;
        }
    }
}
