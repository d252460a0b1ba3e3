using System.Collections.Concurrent;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>One running sequence: its parents, its exchanges and the expected state.</summary>
internal sealed class TestCase(RunContext context, IReadOnlyList<ParentRef> parents, RuleSet rules) : IRunView
{
    // Far more than the responses of a real sequence have.
    private const long MostDocumentBytes = 32 * 1024 * 1024;

    private readonly CallHistory _history = new(context.Resource);
    private readonly ConcurrentQueue<Exchange> _lost = new();
    private readonly List<(string Kind, string Value, Exchange Exchange)> _issued = [];
    private readonly Dictionary<string, (WireValue Value, Exchange Exchange)> _remembered = new(StringComparer.Ordinal);
    private ListComparison? _comparison;

    // The calls whose documents are kept for later checks, oldest first, and the bytes of their responses.
    private readonly Queue<Exchange> _documents = new();
    private long _documentBytes;

    public RunContext Context { get; } = context;
    public ResourceModel Resource => Context.Resource;
    public Contract Contract => Context.Resource.Contract;
    public CallFactory Calls => Context.Calls;
    public IWireProtocol Protocol => Context.Session.Protocol;
    public IReadOnlyList<ParentRef> Parents { get; } = parents;
    public ExpectedState Expected => _history.Expected;
    IExpectedState IRunView.Expected => _history.Expected;

    /// <summary>The rules that check it.</summary>
    public RuleSet Rules { get; } = rules;

    public CheckRecorder Judge { get; } = new();

    /// <summary>If set, each call waits until no late effect can explain its response.</summary>
    public SharedPauses? Pauses { get; init; }

    /// <summary>Every response so far, in order.</summary>
    public IReadOnlyList<Exchange> Exchanges => _history.Exchanges;

    /// <summary>Sends a call, lets the rules check it, then updates the expected state. If the service answers as if it did
    /// not know an earlier change yet, the call is sent again.</summary>
    public async Task<Exchange> CallAsync(Call call, SendOptions options, CancellationToken cancellationToken)
    {
        if (options.Concurrent)
        {
            return await SendAsync(call, options, observe: null, cancellationToken).ConfigureAwait(false);
        }

        if (Pauses is not null && !await Pauses.UntilAsync(Context.Changes.OpenUntil(call)).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new PausesUsedUpException();
        }

        var wait = Context.Reader.CallWait.Begin();
        while (true)
        {
            var seen = SeenEffect.Nothing;
            var exchange = await SendAsync(
                    call,
                    options,
                    each =>
                    {
                        seen = LateEffects.Classify(each, this);
                        if (seen != SeenEffect.MayBeLate)
                        {
                            Observe(each);
                        }
                    },
                    cancellationToken
                )
                .ConfigureAwait(false);
            if (seen == SeenEffect.MayBeLate)
            {
                Context.Waits.NoteMayBeLate($"{call.Purpose}: {exchange.Parsed}");
            }

            switch (await wait.DecideAsync(seen, cancellationToken).ConfigureAwait(false))
            {
                case LateDecision.AskAgain:
                    continue;
                case LateDecision.Judge when seen == SeenEffect.MayBeLate:
                    Observe(exchange);
                    break;
                case LateDecision.LeaveOpen:
                    Context.Waits.NoteUnjudged();
                    break;
                default:
                    break;
            }

            Expected.Apply(exchange);
            return exchange;
        }
    }

    private async Task<Exchange> SendAsync(
        Call call,
        SendOptions options,
        Action<Exchange>? observe,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var home = call.Operation == Resource.Create ? call.Parent ?? call.MayCreateIn : null;
        if (home is not null)
        {
            Context.Journal.Intended(Resource, home);
        }

        Exchange exchange;
        try
        {
            exchange = await Context
                .Session.SendAsync(call, options with { AwaitsResponse = home is not null }, observe, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (home is not null)
        {
            if (Unsent.IsProvenBy(exception, cancellationToken))
            {
                Context.Journal.Refused(Resource, home);
            }
            else
            {
                Lose(call, options);
            }

            throw;
        }

        WriteDown(exchange, home);
        return exchange;
    }

    /// <summary>Lists a parent to its last page, again while the list may lag behind, and lets the rules check it.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="step">The number of the command.</param>
    /// <param name="pageSize">The page size; null for the service's default.</param>
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
            foreach (var rule in Rules.ApplicableTo(Resource))
            {
                rule.ObserveListing(listing, this, Judge);
            }

            _history.Add(listing);
        }

        return listing;
    }

    /// <summary>Updates the expected state with the calls that were interrupted, so that the run looks for what they
    /// created.</summary>
    public void TakeLost()
    {
        while (_lost.TryDequeue(out var exchange))
        {
            Expected.Apply(exchange);
        }
    }

    /// <summary>Resolves indeterminate outcomes from a list. If the list has more items than these calls can have
    /// created, the journal keeps the calls.</summary>
    public void Resolve(Listing listing)
    {
        if (Expected.Resolve(listing) is { } made)
        {
            foreach (var entry in made)
            {
                Context.Journal.Created(Resource, listing.Parent, entry.Identifier);
                Context.Changes.Created(listing.Parent, entry.Identifier, entry.Created);
            }

            // A list that was not read to its end may have more items.
            if (!listing.IsEndless)
            {
                Context.Journal.Resolved(Resource, listing.Parent);
            }
        }
    }

    /// <summary>The list that is being checked, compared with the expected state.</summary>
    public ListComparison Comparison => _comparison ?? throw new InvalidOperationException("No list was read yet.");

    public IReadOnlyList<Exchange> Since(ParentRef parent) => _history.Since(parent);

    public Exchange LastShown(Entry entry) => _history.LastShown(entry);

    public bool AlwaysFails(string operation, Purpose purpose, int calls) =>
        Context.Support.AlwaysFails(operation, purpose, calls);

    public bool IsHiddenIn(string secret, string text) => Context.Session.Vault.IsHiddenIn(secret, text);

    public int IncrementCounter(string name, int more) => Context.Memory.Count(name, more);

    public bool HasIssued(string kind) => Context.Memory.HasIssued(kind);

    public Exchange? FindIssued(string kind, string value) => Context.Memory.FindIssued(kind, value);

    /// <summary>The value that was first remembered under that name in this sequence, and the call that showed it.</summary>
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

    /// <summary>Remembers over all sequences which call issued a value; returns the call that issued it before, or
    /// null.</summary>
    public Exchange? Issue(string kind, string value, Exchange exchange)
    {
        var earlier = Context.Memory.Issue(kind, value, exchange);
        if (earlier is null)
        {
            _issued.Add((kind, value, exchange));
        }

        return earlier;
    }

    /// <summary>A new identifier if the caller chooses it; null if the service does.</summary>
    public string? NextIdentifier() =>
        Resource.HasPutLifecycle ? Context.Nonexistent.Identifier(Context.Memory.NextNumber()) : null;

    public void Observe(Exchange exchange)
    {
        Check(exchange);
        exchange.ShortenBody();
        _documents.Enqueue(exchange);
        _documentBytes += exchange.BodyLength;
        while (_documentBytes > MostDocumentBytes && _documents.Count > 1)
        {
            var oldest = _documents.Dequeue();
            _documentBytes -= oldest.BodyLength;
            oldest.ForgetDocument();
        }
    }

    /// <summary>Frees the documents. A report needs only the beginning of each body.</summary>
    public void ForgetDocuments()
    {
        foreach (var exchange in _documents)
        {
            exchange.ForgetDocument();
        }

        _documents.Clear();
        _remembered.Clear();
    }

    private void Check(Exchange exchange)
    {
        _history.Add(exchange);
        Context.Support.Note(exchange);
        if (exchange.Call.HasWrongSignature)
        {
            Rules.Find(exchange.Call.Probe!)?.Observe(exchange, this, Judge);
            return;
        }

        foreach (var observer in Context.Observers)
        {
            observer.Observe(exchange, this, Context.Observations);
        }

        foreach (var rule in Rules.ApplicableTo(exchange.Operation))
        {
            rule.Observe(exchange, this, Judge);
        }
    }

    public void ObserveParallelCalls(ParallelOutcome race)
    {
        foreach (var rule in Rules.ApplicableTo(Resource))
        {
            rule.ObserveParallelCalls(race, this, Judge);
        }
    }

    // An error about a parent that does not exist created nothing, for every status.
    private bool IsSurelyNothing(Exchange exchange, ParentRef home) =>
        exchange.Response is not null && !exchange.Succeeded && !Parents.Contains(home);

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

    /// <summary>Writes to the journal before any other step, so that a sweep finds what was created.</summary>
    private void WriteDown(Exchange exchange, ParentRef? home)
    {
        var call = exchange.Call;
        if (home is not null && exchange.Parsed is ParsedResponse.Success success)
        {
            // A creation without an identifier stays open in the journal, until a list shows what it created.
            if ((call.Identifier ?? Resource.CreatedIdentifier(success.Document)) is { Length: > 0 } identifier)
            {
                Context.Journal.Created(Resource, home, identifier);
                Context.Changes.Created(home, identifier, exchange);
            }
        }
        else if (home is not null && (!exchange.HasIndeterminateEffect || IsSurelyNothing(exchange, home)))
        {
            Context.Journal.Refused(Resource, home);
        }
        else if (call.Undoes is { } undone && exchange.Succeeded)
        {
            Context.Journal.Deleted(Resource, undone.Parent, undone.Identifier);
        }
        else if (call is { Deletes: true, Subject: { } subject } && exchange.Succeeded)
        {
            Context.Journal.Deleted(Resource, subject.Parent, subject.Identifier);
            Context.Changes.Deleted(subject.Parent, subject.Identifier, exchange);
        }
    }
}
