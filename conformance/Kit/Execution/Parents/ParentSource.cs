using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Parents;

/// <summary>The parents that the user named. Each is checked to be empty before it is used.</summary>
internal sealed class ParentSource(RunContext context, ConformanceOptions options)
{
    /// <exception cref="EndpointUnusableException">The endpoint cannot be reached, or a parent cannot be listed or is not
    /// empty.</exception>
    public async Task<IReadOnlyList<ParentRef>> NamedAsync(CancellationToken cancellationToken)
    {
        var resource = context.Resource;
        if (resource.ParentResource is null)
        {
            return [new ParentRef("the service", [], Provisioned: false)];
        }

        var named = options
            .Parents.Where(parent =>
                parent.Service == resource.Contract.Service && parent.Resource == resource.ParentResource.Name
            )
            .Select(
                (parent, number) =>
                    new ParentRef(
                        $"{resource.ParentNoun} {number + 1}",
                        [new(resource.ParentResource.Own.Name, parent.Identifier)],
                        Provisioned: false
                    )
            )
            .ToList();
        if (named.Count == 0 && !options.Provision)
        {
            throw new EndpointUnusableException(
                $"{resource.Contract.Service}: no {resource.ParentNoun} was named, and the run may not create any."
            );
        }

        foreach (var parent in named)
        {
            await RequireEmptyAsync(parent, cancellationToken).ConfigureAwait(false);
        }

        return named;
    }

    private async Task RequireEmptyAsync(ParentRef parent, CancellationToken cancellationToken)
    {
        var (resource, name) = (context.Resource, $"{parent} '{parent.Identifiers[^1].Value}'");
        var list = await PagedList
            .ReadAsync(
                resource,
                context.Calls.List(parent),
                call => context.Session.SendAsync(call, default, context.Support.Note, cancellationToken)
            )
            .ConfigureAwait(false);
        if (list.Items.Count is > 0 and var count)
        {
            throw new EndpointUnusableException(
                $"{name} has {count} {(count == 1 ? resource.Noun : Nouns.Plural(resource.Noun))}; the run uses only parents that have none."
            );
        }

        var exchange = list.Last;
        switch (exchange.Parsed)
        {
            case ParsedResponse.Success when list.IsWhole:
                break;
            case ParsedResponse.Success:
                throw new EndpointUnusableException(
                    $"{name} cannot be listed to its end: {list.Pages.Count} pages are empty, and more follow."
                );
            // An operation that the endpoint lacks is a finding, not a reason to stop.
            case ParsedResponse.Failure or ParsedResponse.Unreadable when context.Support.SaysItLacks(exchange):
                break;
            // An unreadable response is accepted too, but only on this machine, because there no live account is at risk.
            case ParsedResponse.Unreadable
            or ParsedResponse.Nothing { Cause: TransportFailure.Broken } when options.IsLoopback:
                break;
            default:
                throw new EndpointUnusableException(
                    $"{name} cannot be listed: {ResponseDescription.Of(exchange, context.Session.Vault.Redact)}"
                );
        }
    }
}
