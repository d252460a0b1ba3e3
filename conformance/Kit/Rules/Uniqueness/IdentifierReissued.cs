using System.Collections.Concurrent;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Uniqueness;

/// <summary>Gives a new entry an identifier that was issued before, and uses it in later calls.</summary>
internal sealed class IdentifierReissued : Mutation
{
    private readonly ConcurrentDictionary<string, string> _shownOf = new(StringComparer.Ordinal);
    private string? _first;

    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        if (call.Operation is null)
        {
            return await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
        }

        var real = _shownOf.FirstOrDefault(pair => pair.Value == call.Identifier && Lives(call, pair.Key)).Key;
        var response =
            real is null || Lives(call, call.Identifier!)
                ? await call.ForwardAsync(cancellationToken).ConfigureAwait(false)
                : await call.ForwardAsync(
                        call.Input.With(call.Resource.Resource.Own.Name, new WireString(real)),
                        cancellationToken
                    )
                    .ConfigureAwait(false);
        if (call.Document(response) is not { } document)
        {
            return response;
        }

        if (
            call.Operation == call.Resource.Create
            && call.Resource.CreatedIdentifier(document) is { } issued
            && Interlocked.CompareExchange(ref _first, issued, null) is { } first
        )
        {
            _shownOf[issued] = first;
        }

        var shown = _shownOf.Aggregate<KeyValuePair<string, string>, WireValue>(
            document,
            (value, pair) => Documents.Replace(value, pair.Key, pair.Value)
        );
        return call.Success((WireMap)shown, response);
    }

    private static bool Lives(InterceptedCall call, string identifier) =>
        call.Ledger.Find(identifier) is { } entry && entry.Parent == call.Parent;
}
