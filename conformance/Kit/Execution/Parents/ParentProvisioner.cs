using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Execution.Parents;

/// <summary>Makes parents by the contract's own fixture operations, and removes them.</summary>
internal sealed class ParentProvisioner(
    WireSession session,
    ResourceModel child,
    IJournal journal,
    OperationSupport support,
    long seed,
    TimeSpan settle
)
{
    private const int NamesTried = 6;

    private readonly ResourceModel _parent = new(child.Contract, child.ParentResource!);
    private readonly List<ParentRef> _made = [];

    // What calls of which nobody knows the outcome may have made.
    private readonly List<ParentRef> _doubtful = [];
    private int _nameless;
    private int _number;

    /// <summary>How many were made so far.</summary>
    public int Made => _made.Count;

    /// <summary>What was made, or may have been, and is not removed, in words.</summary>
    public IEnumerable<string> Left =>
        _made
            .Select(parent => $"{child.ParentNoun} '{Name(parent)}'")
            .Concat(_doubtful.Select(parent => $"{child.ParentNoun} '{Name(parent)}', if it came to be"))
            .Concat(Enumerable.Repeat($"a {child.ParentNoun} of an unknown name, if it came to be", _nameless));

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
            var name = _parent.HasPutLifecycle ? ParentNames.Make(_parent, seed, ++_number) : null;
            (last, var mayHaveMade) = await CreateAsync(calls, name, cancellationToken).ConfigureAwait(false);
            if (
                MadeBy(last, name) is { } identifier
                && !(last.Response is null && await IsAbsentAsync(identifier, cancellationToken).ConfigureAwait(false))
            )
            {
                var made = Parent(identifier, _made.Count + 1);
                journal.ParentIntended(_parent, identifier);
                _made.Add(made);
                return made;
            }

            Conclude(name, mayHaveMade);
            if (
                last.Parsed is not (ParsedResponse.Failure or ParsedResponse.Nothing { Cause: TransportFailure.Broken })
            )
            {
                break;
            }
        }

        throw new EndpointUnusableException(
            $"{child.Contract.Service}: {_parent.Create.Name} made no {child.ParentNoun}: {last!.Parsed}"
        );
    }

    /// <returns>The last attempt, and whether any of them may have made something: the next may be refused for what one did.</returns>
    private async Task<(Exchange Last, bool MayHaveMade)> CreateAsync(
        CallFactory calls,
        string? name,
        CancellationToken cancellationToken
    )
    {
        var call = calls.Create(Root, name) with { Purpose = Purpose.Fixture };
        if (name is not null)
        {
            journal.ParentIntended(_parent, name);
        }

        var mayHaveMade = false;
        void Observe(Exchange exchange)
        {
            support.Note(exchange);
            mayHaveMade |= MayHaveMade(exchange);
        }

        try
        {
            var last = await session
                .SendAsync(call, new SendOptions { AwaitsResponse = true }, Observe, cancellationToken)
                .ConfigureAwait(false);
            return (last, mayHaveMade);
        }
        catch (Exception exception)
        {
            Conclude(name, mayHaveMade || !Unsent.IsProvenBy(exception, cancellationToken));
            throw;
        }
    }

    /// <summary>Removes all that were made, and what is left in them.</summary>
    public async Task RemoveAllAsync(CallFactory children, CancellationToken cancellationToken)
    {
        var isReadable = await RemoveAllAsync(children, isLast: false, cancellationToken).ConfigureAwait(false);
        if (_made.Count + _doubtful.Count > 0 && _parent.Delete is not null)
        {
            // What was just emptied, or is just being made, may not show it yet; what nobody can read never does.
            await Task.Delay(isReadable ? settle : TimeSpan.Zero, session.Clock, cancellationToken)
                .ConfigureAwait(false);
            await RemoveAllAsync(children, isLast: true, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <returns>Whether the answers about any of them could be read.</returns>
    private async Task<bool> RemoveAllAsync(CallFactory children, bool isLast, CancellationToken cancellationToken)
    {
        var isReadable = false;
        foreach (var parent in _made.Concat(_doubtful).ToList())
        {
            var isListed = await EmptyAsync(children, parent, cancellationToken).ConfigureAwait(false);
            if (_parent.Delete is null)
            {
                continue;
            }

            var answer = await RemoveAsync(parent, cancellationToken).ConfigureAwait(false);
            isReadable |= isListed && answer is not ParsedResponse.Unreadable;
            if (answer is ParsedResponse.Success || (isLast && Absence.IsToldBy(answer)))
            {
                journal.ParentRemoved(_parent, Name(parent));
                _made.Remove(parent);
                _doubtful.Remove(parent);
            }
        }

        return isReadable;
    }

    /// <summary>Where a name was asked for, an answer that cannot be read may be a success: what is wrong with it, the rules say.</summary>
    private string? MadeBy(Exchange exchange, string? name) =>
        exchange.Parsed switch
        {
            ParsedResponse.Success success => (name ?? _parent.CreatedIdentifier(success.Document))
                is { Length: > 0 } made
                ? made
                : null,
            ParsedResponse.Unreadable when exchange.Response is { Status: >= 200 and < 300 } => name,
            ParsedResponse.Nothing { Cause: TransportFailure.Broken } => name,
            _ => null,
        };

    /// <summary>Whether the service says that there is no such parent, whose creation it did not answer.</summary>
    private async Task<bool> IsAbsentAsync(string name, CancellationToken cancellationToken)
    {
        if (child.List is null)
        {
            return false;
        }

        var calls = new CallFactory(
            child,
            new ValidValues(child.Contract, session.Protocol),
            SplitMix.For(seed, child.Resource.Name)
        );
        var exchange = await session
            .SendAsync(calls.List(Parent(name, 0)), default, observe: null, cancellationToken)
            .ConfigureAwait(false);
        return exchange.Parsed is ParsedResponse.Failure;
    }

    /// <summary>What was refused is not there; what may have been made is to be removed like what was.</summary>
    private void Conclude(string? name, bool mayHaveMade)
    {
        if (name is null)
        {
            _nameless += mayHaveMade ? 1 : 0;
        }
        else if (mayHaveMade)
        {
            _doubtful.Add(Parent(name, _doubtful.Count + 1));
        }
        else
        {
            journal.ParentRemoved(_parent, name);
        }
    }

    private ParentRef Parent(string identifier, int number) =>
        new($"{child.ParentNoun} {number}", [new(_parent.Resource.Own.Name, identifier)], Provisioned: true);

    private static string Name(ParentRef parent) => parent.Identifiers[^1].Value;

    private static bool MayHaveMade(Exchange exchange) =>
        exchange.Parsed switch
        {
            ParsedResponse.Nothing nothing => nothing.Cause != TransportFailure.Unreachable,
            ParsedResponse.Unreadable => exchange.Response!.Status is < 300 or >= 500,
            _ => exchange.Response!.Status >= 500,
        };

    private static ParentRef Root { get; } = new("the service", [], Provisioned: false);

    private async Task<ParsedResponse> RemoveAsync(ParentRef parent, CancellationToken cancellationToken)
    {
        var calls = new CallFactory(
            _parent,
            new ValidValues(child.Contract, session.Protocol),
            SplitMix.For(seed, _parent.Resource.Name)
        );
        var call = calls.DeleteById(Root, Name(parent)) with
        {
            Purpose = Purpose.Fixture,
            Description = $"remove {parent}",
        };
        var exchange = await session
            .SendAsync(call, new SendOptions { IsCleanup = true }, observe: null, cancellationToken)
            .ConfigureAwait(false);
        return exchange.Parsed;
    }

    /// <summary>A parent that the run made holds nothing but what the run made.</summary>
    /// <returns>Whether what it holds could be read.</returns>
    private async Task<bool> EmptyAsync(CallFactory children, ParentRef parent, CancellationToken cancellationToken)
    {
        if (child.List is null || child.Delete is null)
        {
            return true;
        }

        var options = new SendOptions { IsCleanup = true };
        var list = await PagedList
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
                    .SendAsync(children.DeleteById(parent, identifier), options, observe: null, cancellationToken)
                    .ConfigureAwait(false);
            }
        }

        return !list.IsUnreadable;
    }
}
