using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Returns a token for the first page on every page.</summary>
internal sealed class EndlessPages : Mutation
{
    private const string Token = "mutant";

    public override async Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken)
    {
        if (call.Operation != call.Resource.List || call.Operation?.Paginated is not { } paging)
        {
            return await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
        }

        var response =
            call.Input.Find(paging.InputToken).AsString() == Token
                ? await call.ForwardAsync(call.Input.Without(paging.InputToken), cancellationToken)
                    .ConfigureAwait(false)
                : await call.ForwardAsync(cancellationToken).ConfigureAwait(false);
        return call.Document(response) is { } document
            ? call.Success(document.With(paging.OutputToken, new WireString(Token)), response)
            : response;
    }
}

/// <summary>Returns all items and ignores the page size of the request.</summary>
internal sealed class PageSizeIgnored : Mutation
{
    public override Task<WireResponse> SendAsync(InterceptedCall call, CancellationToken cancellationToken) =>
        call.Operation == call.Resource.List && call.Operation?.Paginated?.PageSize is { } size
            ? call.ForwardAsync(call.Input.Without(size), cancellationToken)
            : call.ForwardAsync(cancellationToken);
}

/// <summary>Inverts the flag that says whether there are more results.</summary>
internal sealed class PageLies : Mutation
{
    protected override WireResponse Alter(InterceptedCall call, WireResponse response) =>
        call.Operation == call.Resource.List
        && call.Operation?.Paginated is { MoreResults: { } more } paging
        && call.Document(response) is { } document
            ? call.Success(
                document.With(more, new WireBoolean(document.At(paging.OutputToken).AsString() is not { Length: > 0 })),
                response
            )
            : response;
}
