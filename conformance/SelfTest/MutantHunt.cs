using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Execution.Parents;
using LightsailContract.Conformance.Generation;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Conformance.Rules.Observations;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Conformance.SelfTest.Proxy;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>Runs sequences of one resource through the mutating proxy, until a rule detects the mutation.</summary>
internal sealed class MutantHunt
{
    private const int RandomSequences = 12;
    private const int Races = 8;
    private static readonly TimeSpan LastCleaning = TimeSpan.FromSeconds(60);
    private readonly DerivationContext _context;
    private readonly ResourceModel _resource;
    private readonly ConformanceOptions _options;
    private readonly RequestBudget _budget;
    private readonly ProxyBackend _backend;
    private readonly MutatingTransport _proxy;
    private readonly ParentProvisioner? _maker;
    private ParentPool? _pool;

    public MutantHunt(
        DerivationContext context,
        ResourceModel resource,
        IContractTransport transport,
        ConformanceOptions options,
        RequestBudget budget,
        IJournal journal
    )
    {
        (_context, _resource, _options, _budget) = (context, resource, options, budget);
        _backend = new ProxyBackend(transport, resource, options, journal);
        _proxy = new MutatingTransport(_backend);
        var run = NewContext([]);
        _maker =
            options.Provision && resource.ParentResource is not null
                ? new ParentProvisioner(run.Session, resource, journal, run.Support, options.Seed, run.Reader)
                : null;
    }

    /// <summary>The number of requests to the endpoint so far.</summary>
    public int Requests => _backend.Requests;

    /// <summary>The rules that the endpoint breaks without a mutation; these cannot be tested.</summary>
    public async Task<IReadOnlyList<string>> BrokenWithoutMutationAsync(
        IReadOnlyList<Rule> rules,
        CancellationToken cancellationToken
    )
    {
        var broken = new List<string>();
        var run = NewContext(rules);
        var source = await SourceAsync(run, cancellationToken).ConfigureAwait(false);
        foreach (var commands in source.Scripted().Concat(Probing(run, source)))
        {
            var checks = await RunAsync(run, commands, rules, isOver: _ => false, cancellationToken)
                .ConfigureAwait(false);
            broken.AddRange(checks.Failures.Keys.Select(rule => rule.Info.Id));
        }

        return broken;
    }

    /// <summary>Whether the rule detects the mutation in any of the sequences.</summary>
    public async Task<bool> IsKilledAsync(Rule rule, Mutant mutant, CancellationToken cancellationToken)
    {
        var run = NewContext([rule]);
        foreach (var commands in await SequencesAsync(run, cancellationToken).ConfigureAwait(false))
        {
            _proxy.Mutation = mutant.Make();
            var checks = await RunAsync(
                    run,
                    commands,
                    [rule],
                    isOver: found => found.Failures.Count > 0,
                    cancellationToken
                )
                .ConfigureAwait(false);
            if (checks.Failures.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Deletes the parents that were created.</summary>
    public async Task CleanUpAsync()
    {
        using var bound = new CancellationTokenSource(LastCleaning);
        if (_maker is not null)
        {
            await _maker.RemoveAllAsync(NewContext([]).Calls, bound.Token).ConfigureAwait(false);
        }
    }

    private async Task<CheckRecorder> RunAsync(
        RunContext context,
        IReadOnlyList<Command> commands,
        IReadOnlyList<Rule> rules,
        Func<CheckRecorder, bool> isOver,
        CancellationToken cancellationToken
    )
    {
        var parents =
            await _pool!.TakeAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new EndpointUnusableException(
                $"{_resource.Contract.Service}: no empty {_resource.ParentNoun} was left."
            );
        var testCase = new TestCase(
            context,
            parents,
            new RuleSet(rules, _context.Judged.Select(operation => operation.Name))
        );
        try
        {
            for (var step = 0; step < commands.Count && !isOver(testCase.Judge); step++)
            {
                await commands[step].RunAsync(testCase, step, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _proxy.Mutation = null;
            using var bound = new CancellationTokenSource(LastCleaning);
            foreach (var entry in _backend.Ledger.All)
            {
                await _backend.DeleteAsync(entry, bound.Token).ConfigureAwait(false);
            }
        }

        return testCase.Judge;
    }

    /// <summary>First the scripted sequences, then random ones; slow sequences come last.</summary>
    private async Task<List<IReadOnlyList<Command>>> SequencesAsync(
        RunContext context,
        CancellationToken cancellationToken
    )
    {
        var source = await SourceAsync(context, cancellationToken).ConfigureAwait(false);
        // Only its own probe can show that a probing rule is broken.
        return context.Probes.Count > 0
            ? [.. Probing(context, source)]
            :
            [
                .. source
                    .Scripted()
                    .Concat(source.ParallelSequences(Races))
                    .Concat(source.Random(RandomSequences))
                    .OrderBy(commands => commands.Any(command => command is Pause)),
            ];
    }

    private IEnumerable<IReadOnlyList<Command>> Probing(RunContext context, SequenceSource source) =>
        context.Probes.Values.Where(probe => _resource.Operations.Contains(probe.Operation)).Select(source.Probing);

    private async Task<SequenceSource> SourceAsync(RunContext context, CancellationToken cancellationToken)
    {
        if (_pool is null)
        {
            var named = await new ParentSource(context, _options).NamedAsync(cancellationToken).ConfigureAwait(false);
            _pool = new ParentPool(named, named.Count == 0 ? _maker : null, wanted: 2, ParentPool.FewMade);
        }

        return new SequenceSource(_resource, _pool.Size, _options.Seed);
    }

    private RunContext NewContext(IReadOnlyList<Rule> rules)
    {
        var contract = _resource.Contract;
        var session = new WireSession(
            contract,
            _proxy,
            RequestSigner.For(contract, _options),
            _budget,
            new SecretVault(contract, _backend.Secrets),
            _options.Clock
        );
        return new RunContext
        {
            Resource = _resource,
            Session = session,
            Calls = new CallFactory(
                _resource,
                new ValidValues(contract, session.Protocol),
                SplitMix.For(_options.Seed, $"{_resource.Resource.Name}/inputs")
            ),
            Memory = new RunMemory(),
            // The proxy keeps the journal, because it knows what really happened.
            Journal = new NoJournal(),
            Support = new OperationSupport(contract, session.Vault.Redact),
            // By default do not wait: the rule is tested, not a lagging endpoint.
            Reader = new ListReader(_resource, _options.Settle ?? TimeSpan.Zero, TimeSpan.Zero, _options.Clock),
            Nonexistent = new NonexistentIds(_resource, _options.Seed),
            SharesClock = _options.IsLoopback,
            Observations = new ObservationLog(contract.Service),
            Observers = [],
            Probes = rules
                .OfType<IProbingRule>()
                .ToDictionary(rule => rule.Probe.Id, rule => rule.Probe, StringComparer.Ordinal),
        };
    }
}
