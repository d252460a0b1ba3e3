using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Values;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.Search;

/// <summary>Makes parents by the contract's own fixture operations, and removes them.</summary>
internal sealed class ParentMaker(
    WireSession session,
    ResourceModel child,
    IJournal journal,
    SupportTracker support,
    long seed
)
{
    private const int NamesTried = 6;

    private readonly ResourceModel _parent = new(child.Contract, child.ParentResource!);
    private readonly List<ParentRef> _made = [];
    private int _number;

    /// <summary>How many were made so far.</summary>
    public int Made => _made.Count;

    /// <exception cref="EndpointUnusableException">The endpoint does not make one.</exception>
    public async Task<ParentRef> MakeAsync(CancellationToken cancellationToken)
    {
        if (_parent.Create is null || _parent.ParentResource is not null)
        {
            throw new EndpointUnusableException(
                $"{child.Contract.Service}: the contract has no call that makes a {child.ParentNoun} on its own; name one that exists."
            );
        }

        var calls = new CallFactory(
            _parent,
            new ValidValues(child.Contract, session.Protocol),
            SplitMix.For(seed, _parent.Resource.Name)
        );
        Exchange? last = null;
        for (var i = 0; i < NamesTried; i++)
        {
            // A name that an interrupted run left taken is followed by the next.
            var name = _parent.NamesItself ? ParentNames.Make(_parent, seed, ++_number) : null;
            var call = calls.Create(Root, name) with { Purpose = Purpose.Fixture };
            if (name is not null)
            {
                journal.ParentIntended(_parent, name);
            }

            try
            {
                last = await session
                    .SendAsync(call, new SendOptions { Finished = true }, support.Note, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (EndpointUnusableException exception)
                when (name is not null
                    && exception.InnerException is TransportException { Failure: TransportFailure.Unreachable }
                )
            {
                // Nothing was sent, so nothing was made.
                journal.ParentRemoved(_parent, name);
                throw;
            }

            if (MadeBy(last, name) is { } identifier)
            {
                var made = new ParentRef(
                    $"{child.ParentNoun} {_made.Count + 1}",
                    [new(_parent.Resource.Own.Name, identifier)],
                    Provisioned: true
                );
                journal.ParentIntended(_parent, identifier);
                _made.Add(made);
                return made;
            }

            if (name is not null)
            {
                journal.ParentRemoved(_parent, name);
            }

            if (last.Answer is not Answer.Failure)
            {
                break;
            }
        }

        throw new EndpointUnusableException(
            $"{child.Contract.Service}: {_parent.Create.Name} made no {child.ParentNoun}: {last!.Answer}"
        );
    }

    /// <summary>Removes all that were made, and what is left in them.</summary>
    /// <returns>Those that could not be removed.</returns>
    public async Task<IReadOnlyList<ParentRef>> RemoveAllAsync(
        CallFactory children,
        CancellationToken cancellationToken
    )
    {
        var left = new List<ParentRef>();
        foreach (var parent in _made)
        {
            await EmptyAsync(children, parent, cancellationToken).ConfigureAwait(false);
            if (_parent.Delete is null || !await RemoveAsync(parent, cancellationToken).ConfigureAwait(false))
            {
                left.Add(parent);
            }
            else
            {
                journal.ParentRemoved(_parent, parent.Identifiers[^1].Value);
            }
        }

        _made.Clear();
        return left;
    }

    /// <summary>Where a name was asked for, an answer that cannot be read may be a success: what is wrong with it, the rules say.</summary>
    private string? MadeBy(Exchange exchange, string? name) =>
        exchange.Answer switch
        {
            Answer.Success success => (name ?? _parent.CreatedIdentifier(success.Document)) is { Length: > 0 } made
                ? made
                : null,
            Answer.Unreadable when exchange.Response is { Status: >= 200 and < 300 } => name,
            Answer.Nothing { Cause: TransportFailure.Broken } => name,
            _ => null,
        };

    private static ParentRef Root { get; } = new("the service", [], Provisioned: false);

    private async Task<bool> RemoveAsync(ParentRef parent, CancellationToken cancellationToken)
    {
        var calls = new CallFactory(
            _parent,
            new ValidValues(child.Contract, session.Protocol),
            SplitMix.For(seed, _parent.Resource.Name)
        );
        var call = calls.DeleteMissing(Root, parent.Identifiers[^1].Value) with
        {
            Purpose = Purpose.Fixture,
            Story = $"remove {parent}",
        };
        var exchange = await session
            .SendAsync(call, new SendOptions { Cleaning = true }, observe: null, cancellationToken)
            .ConfigureAwait(false);
        return exchange.Succeeded;
    }

    /// <summary>A parent that the run made holds nothing but what the run made.</summary>
    private async Task EmptyAsync(CallFactory children, ParentRef parent, CancellationToken cancellationToken)
    {
        if (child.List is null || child.Delete is null)
        {
            return;
        }

        var options = new SendOptions { Cleaning = true };
        var list = await WholeList
            .ReadAsync(
                child,
                children.List(parent),
                call => session.SendAsync(call, options, observe: null, cancellationToken)
            )
            .ConfigureAwait(false);
        foreach (var item in list.Items)
        {
            if (item.Identifier is { Length: > 0 } identifier)
            {
                await session
                    .SendAsync(children.DeleteMissing(parent, identifier), options, observe: null, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
    }
}
