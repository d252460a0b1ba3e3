using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Execution.Parents;

/// <summary>Creates and deletes parents with the contract's fixture operations.</summary>
internal sealed class ParentProvisioner(
    WireSession session,
    ResourceModel child,
    IJournal journal,
    OperationSupport support,
    long seed,
    ListReader reader
)
{
    private const int NamesTried = 6;

    private readonly ResourceModel _parent = new(child.Contract, child.ParentResource!);
    private readonly List<ParentRef> _made = [];

    // Parents that calls with an indeterminate outcome may have created.
    private readonly List<ParentRef> _doubtful = [];
    private int _nameless;
    private int _number;

    /// <summary>The number of parents that were created so far.</summary>
    public int Made => _made.Count;

    /// <summary>Parents that were created and are not deleted, as text.</summary>
    public IEnumerable<string> Left => _made.Select(parent => $"{child.ParentNoun} '{Name(parent)}'");

    /// <summary>Parents that may have been created: no usable response said so. As text.</summary>
    public IEnumerable<string> MayBeLeft =>
        _doubtful
            .Select(parent => $"{child.ParentNoun} '{Name(parent)}'")
            .Concat(Enumerable.Repeat($"a {child.ParentNoun} of an unknown name", _nameless));

    /// <exception cref="EndpointUnusableException">The endpoint does not create one.</exception>
    public async Task<ParentRef> MakeAsync(CancellationToken cancellationToken)
    {
        if (_parent.Create is null || _parent.ParentResource is not null)
        {
            throw new EndpointUnusableException(
                $"{child.Contract.Service}: the contract has no operation that creates a {child.ParentNoun} by itself; name an existing one."
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
            // If an interrupted run left this name in use, the next attempt takes the next name.
            var name = _parent.HasPutLifecycle ? ParentNames.Make(_parent, seed, ++_number) : null;
            (last, var mayHaveMade) = await CreateAsync(calls, name, cancellationToken).ConfigureAwait(false);
            if (await LacksAsync(last, cancellationToken).ConfigureAwait(false))
            {
                Conclude(name, mayHaveMade: false);
                break;
            }

            if (
                MadeBy(last, name) is { } identifier
                && !(last.Response is null && await IsAbsentAsync(identifier, cancellationToken).ConfigureAwait(false))
            )
            {
                var made = Parent(identifier, _made.Count + 1);
                journal.ParentCreated(_parent, identifier);
                reader.Changes.Made(made, last);
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
            $"{child.Contract.Service}: {_parent.Create.Name} made no {child.ParentNoun}: {ResponseDescription.Of(last!, session.Vault.Redact)}"
        );
    }

    /// <summary>Waits until the service knows a parent that was created. What it does not know then, the rules judge.</summary>
    public async Task AwaitAsync(ParentRef parent, CancellationToken cancellationToken)
    {
        if (child.List is null || !reader.Changes.MayLack(parent))
        {
            return;
        }

        var wait = reader.CallWait.Begin();
        LateDecision decision;
        do
        {
            var answer = await SendListAsync(parent, cancellationToken).ConfigureAwait(false);
            var seen =
                answer is ParsedResponse.Success ? SeenEffect.Visible
                // Another failure shows nothing. Later calls wait again.
                : !Absence.IsToldBy(answer) ? SeenEffect.Nothing
                : reader.Changes.MayLack(parent) ? SeenEffect.MayBeLate
                : SeenEffect.Contradicted;
            decision = await wait.DecideAsync(seen, cancellationToken).ConfigureAwait(false);
        } while (decision == LateDecision.AskAgain);
    }

    /// <returns>The last attempt, and whether any attempt may have created the parent. A later attempt may be refused
    /// because an earlier one succeeded.</returns>
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

    /// <summary>Deletes all parents that were created, with everything in them.</summary>
    public async Task RemoveAllAsync(CallFactory children, CancellationToken cancellationToken)
    {
        var isReadable = await RemoveAllAsync(children, isLast: false, cancellationToken).ConfigureAwait(false);
        if (_made.Count + _doubtful.Count > 0 && _parent.Delete is not null)
        {
            // A change may not be visible yet, so try once more after the settle time. If responses are unreadable,
            // waiting does not help.
            await Task.Delay(isReadable ? TimeToSettle() : TimeSpan.Zero, session.Clock, cancellationToken)
                .ConfigureAwait(false);
            await RemoveAllAsync(children, isLast: true, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan TimeToSettle()
    {
        var open = reader.Changes.OpenUntil() - session.Clock.GetUtcNow();
        return open > reader.Settle ? open : reader.Settle;
    }

    /// <returns>Whether any response about them could be read.</returns>
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

    /// <summary>If the request chose the name, an unreadable response with a success status counts as a creation.</summary>
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

    private bool IsOfAnotherType(WireResponse response) =>
        response is { Status: < 500, Body.IsEmpty: false }
        && response.FindHeader("Content-Type")?.Split(';')[0].Trim() is { Length: > 0 } type
        && !session.Protocol.MediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the server does not have the operation: its response is not of the protocol, and it responds in the
    /// same way to an operation that no service has. Then the call had no effect.</summary>
    private async Task<bool> LacksAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        if (
            exchange.Parsed is not ParsedResponse.Unreadable
            || !(support.SaysItLacks(exchange) || IsOfAnotherType(exchange.Response!))
            || session.Protocol.MalformedRequests.FirstOrDefault(each => each.Name == MalformedRequest.UnknownOperation)
                is not { } unknown
        )
        {
            return false;
        }

        var probe = exchange.Call with { Purpose = Purpose.Probe };
        var request = unknown.Variants[0](session.Protocol.Write(probe.Operation, probe.Input));
        var answer = await session
            .SendAsync(probe, new SendOptions { Request = request }, observe: null, cancellationToken)
            .ConfigureAwait(false);
        return answer.Parsed is ParsedResponse.Unreadable && OperationSupport.LooksLike(answer, exchange);
    }

    /// <summary>Whether the service says that the parent does not exist. Its creation had no response.</summary>
    private async Task<bool> IsAbsentAsync(string name, CancellationToken cancellationToken)
    {
        if (child.List is null)
        {
            return false;
        }

        var wait = reader.CallWait.Begin();
        while (true)
        {
            var isRefused =
                await SendListAsync(Parent(name, 0), cancellationToken).ConfigureAwait(false) is ParsedResponse.Failure;
            var seen =
                !isRefused ? SeenEffect.Visible
                : reader.Settle == TimeSpan.Zero ? SeenEffect.Contradicted
                : SeenEffect.MayBeLate;
            if (await wait.DecideAsync(seen, cancellationToken).ConfigureAwait(false) != LateDecision.AskAgain)
            {
                return isRefused;
            }
        }
    }

    private async Task<ParsedResponse> SendListAsync(ParentRef parent, CancellationToken cancellationToken)
    {
        var calls = new CallFactory(
            child,
            new ValidValues(child.Contract, session.Protocol),
            SplitMix.For(seed, child.Resource.Name)
        );
        var exchange = await session
            .SendAsync(calls.List(parent), default, observe: null, cancellationToken)
            .ConfigureAwait(false);
        return exchange.Parsed;
    }

    /// <summary>After a refusal there is nothing to delete. A parent that may exist is deleted like one that exists.</summary>
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

    /// <summary>Deletes everything in a parent that the run created; all of it is the run's.</summary>
    /// <returns>Whether its list could be read.</returns>
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
                var deletion = await session
                    .SendAsync(children.DeleteById(parent, identifier), options, observe: null, cancellationToken)
                    .ConfigureAwait(false);
                if (deletion.Succeeded)
                {
                    reader.Changes.Deleted(parent, identifier, deletion);
                }
            }
        }

        return !list.IsUnreadable;
    }
}
