using System.Collections.Concurrent;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>One sequence being run: who plays, what happened, what must be true.</summary>
internal sealed class TestCase(RunContext context, IReadOnlyList<ParentRef> parents, RuleSet rules) : IRunView
{
    private readonly CallHistory _history = new(context.Resource);
    private readonly ConcurrentQueue<Exchange> _lost = new();
    private readonly List<(string Kind, string Value, Exchange Exchange)> _issued = [];
    private readonly Dictionary<string, (WireValue Value, Exchange Exchange)> _remembered = new(StringComparer.Ordinal);
    private ListComparison? _comparison;

    public RunContext Context { get; } = context;
    public ResourceModel Resource => Context.Resource;
    public Contract Contract => Context.Resource.Contract;
    public CallFactory Calls => Context.Calls;
    public IWireProtocol Protocol => Context.Session.Protocol;
    public IReadOnlyList<ParentRef> Parents { get; } = parents;
    public ExpectedState Expected => _history.Expected;
    IExpectedState IRunView.Expected => _history.Expected;
    public CheckRecorder Judge { get; } = new();

    /// <summary>Every answer so far, in order.</summary>
    public IReadOnlyList<Exchange> Exchanges => _history.Exchanges;

    /// <summary>Makes a call, shows it to the rules, then lets the expected state take it in.</summary>
    public async Task<Exchange> CallAsync(Call call, SendOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var creates = call.Operation == Resource.Create && call.Parent is not null;
        if (creates)
        {
            Context.Journal.Intended(Resource, call.Parent!);
        }

        Exchange exchange;
        try
        {
            exchange = await Context
                .Session.SendAsync(
                    call,
                    options with
                    {
                        AwaitsResponse = creates,
                    },
                    options.Concurrent ? null : Observe,
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (creates)
        {
            if (Unsent.IsProvenBy(exception, cancellationToken))
            {
                Context.Journal.Refused(Resource, call.Parent!);
            }
            else
            {
                Lose(call, options);
            }

            throw;
        }

        WriteDown(exchange, creates);
        if (!options.Concurrent)
        {
            Expected.Apply(exchange);
        }

        return exchange;
    }

    /// <summary>Lists a parent to its last page, again and again while it may lag behind, and shows it to the rules.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="step">The command that asks for it.</param>
    /// <param name="pageSize">How many entries a page may hold; null leaves it to the service.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Listing?> ListAsync(
        ParentRef parent,
        int step,
        int? pageSize,
        CancellationToken cancellationToken
    )
    {
        var listing = await Context
            .Reader.ReadAsync(
                parent,
                () => Calls.List(parent),
                pageSize,
                Expected,
                call => CallAsync(call, new SendOptions { Step = step }, cancellationToken),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (listing is not null)
        {
            if (Expected.IsIndeterminate(parent))
            {
                Resolve(listing);
            }

            _comparison = ListComparison.Compare(_history, listing);
            foreach (var rule in rules.ApplicableTo(Resource))
            {
                rule.ObserveListing(listing, this, Judge);
            }

            _history.Add(listing);
        }

        return listing;
    }

    /// <summary>Lets the expected state take in the calls that ended without any outcome, so that what they made is looked for.</summary>
    public void TakeLost()
    {
        while (_lost.TryDequeue(out var exchange))
        {
            Expected.Apply(exchange);
        }
    }

    /// <summary>Takes from a list what calls of unknown outcome did; where it holds more than that, the journal keeps them.</summary>
    public void Resolve(Listing listing)
    {
        if (Expected.Resolve(listing) is { } made)
        {
            foreach (var entry in made)
            {
                Context.Journal.Created(Resource, listing.Parent, entry.Identifier);
            }

            // A list that was not read to its end may hold more.
            if (!listing.IsEndless)
            {
                Context.Journal.Resolved(Resource, listing.Parent);
            }
        }
    }

    /// <summary>The list that is being observed, held against the expected state.</summary>
    public ListComparison Comparison => _comparison ?? throw new InvalidOperationException("No list was read yet.");

    public IReadOnlyList<Exchange> Since(ParentRef parent) => _history.Since(parent);

    public Exchange LastShown(Entry entry) => _history.LastShown(entry);

    public bool AlwaysFails(string operation, Purpose purpose, int calls) =>
        Context.Support.AlwaysFails(operation, purpose, calls);

    public bool IsHiddenIn(string secret, string text) => Context.Session.Vault.IsHiddenIn(secret, text);

    public int IncrementCounter(string name, int more) => Context.Memory.Count(name, more);

    public bool HasIssued(string kind) => Context.Memory.HasIssued(kind);

    public Exchange? FindIssued(string kind, string value) => Context.Memory.FindIssued(kind, value);

    /// <summary>The value that was first remembered under that name in this sequence, and who showed it.</summary>
    public (WireValue Value, Exchange Exchange) Remember(string name, WireValue value, Exchange exchange)
    {
        if (!_remembered.TryGetValue(name, out var first))
        {
            _remembered[name] = first = (value, exchange);
        }

        return first;
    }

    /// <summary>The values of that kind that earlier calls of this sequence issued.</summary>
    public IEnumerable<KeyValuePair<string, Exchange>> IssuedBefore(Exchange exchange, string kind) =>
        _issued
            .Where(issued => issued.Kind == kind && issued.Exchange != exchange)
            .Select(issued => KeyValuePair.Create(issued.Value, issued.Exchange));

    /// <summary>Remembers over all sequences which call issued a value; gives the call that issued it before, or null.</summary>
    public Exchange? Issue(string kind, string value, Exchange exchange)
    {
        var earlier = Context.Memory.Issue(kind, value, exchange);
        if (earlier is null)
        {
            _issued.Add((kind, value, exchange));
        }

        return earlier;
    }

    /// <summary>A new name where the caller names what it creates; null where the service does.</summary>
    public string? NextIdentifier() =>
        Resource.HasPutLifecycle ? Context.Nonexistent.Identifier(Context.Memory.NextNumber()) : null;

    public void Observe(Exchange exchange)
    {
        _history.Add(exchange);
        Context.Support.Note(exchange);
        if (exchange.Call.HasWrongSignature)
        {
            rules.Find(exchange.Call.Probe!)?.Observe(exchange, this, Judge);
            return;
        }

        foreach (var observer in Context.Observers)
        {
            observer.Observe(exchange, this, Context.Observations);
        }

        foreach (var rule in rules.ApplicableTo(exchange.Operation))
        {
            rule.Observe(exchange, this, Judge);
        }
    }

    public void ObserveParallelCalls(ParallelOutcome race)
    {
        foreach (var rule in rules.ApplicableTo(Resource))
        {
            rule.ObserveParallelCalls(race, this, Judge);
        }
    }

    private void Lose(Call call, SendOptions options)
    {
        var session = Context.Session;
        var now = session.Clock.GetUtcNow();
        _lost.Enqueue(
            new Exchange(
                call,
                options.Request ?? session.Protocol.Write(call.Operation, call.Input),
                response: null,
                new ParsedResponse.Nothing(TransportFailure.Broken, "The call ended without an outcome.")
            )
            {
                SentAt = now,
                AnsweredAt = now,
                Step = options.Step,
            }
        );
    }

    /// <summary>Before anything else is done with what came to be.</summary>
    private void WriteDown(Exchange exchange, bool creates)
    {
        var call = exchange.Call;
        if (creates && exchange.Parsed is ParsedResponse.Success success)
        {
            // A creation without a name stays an intent, until a list shows what it made.
            if ((call.Identifier ?? Resource.CreatedIdentifier(success.Document)) is { Length: > 0 } identifier)
            {
                Context.Journal.Created(Resource, call.Parent!, identifier);
            }
        }
        else if (creates && !exchange.HasIndeterminateEffect)
        {
            Context.Journal.Refused(Resource, call.Parent!);
        }
        else if (
            call is { Purpose: Purpose.Delete or Purpose.DeleteImplicitly, Subject: { } subject }
            && exchange.Succeeded
        )
        {
            Context.Journal.Deleted(Resource, subject.Parent, subject.Identifier);
        }
    }
}
