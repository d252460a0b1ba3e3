using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Execution.Parents;
using LightsailContract.Conformance.Generation;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Reporting;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules;
using LightsailContract.Conformance.Rules.Lifecycle;
using LightsailContract.Conformance.Rules.Observations;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Conformance.Rules.Signature;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Suite;

/// <summary>The run of one service.</summary>
internal sealed class ServiceRun
{
    private const int ParentsWanted = 2;
    private const int LongestObservation = 500;
    private static readonly TimeSpan LastCleaning = TimeSpan.FromSeconds(60);

    // A user who set a time limit waits for the end.
    private static readonly TimeSpan LateCleaning = TimeSpan.FromSeconds(20);

    // After Ctrl-C a user waits for seconds only. A sweep of the journal deletes what is left.
    private static readonly TimeSpan HurriedCleaning = TimeSpan.FromSeconds(5);

    private readonly ConformanceOptions _options;
    private readonly IJournal _journal;
    private readonly ObservationLog _observations;
    private readonly Contract _contract;
    private readonly DerivationContext _derivation;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly RuleGlobs _globs;
    private readonly RuleSet _ruleSet;
    private readonly WireSession _session;
    private readonly OperationSupport _support;
    private readonly Dictionary<string, string> _whyNot = new(StringComparer.Ordinal);

    public ServiceRun(
        ServiceResult service,
        IContractTransport transport,
        ConformanceOptions options,
        RequestBudget budget,
        IJournal journal
    )
    {
        _options = options;
        _journal = journal;
        _contract = service.Contract;
        _observations = new ObservationLog(_contract.Service);
        _derivation = new DerivationContext(service);
        _rules = RuleDerivation.Derive(service);
        _globs = new RuleGlobs(options.RuleGlobs);
        _ruleSet = new RuleSet(
            [.. _rules.Where(rule => WhySkipped(rule) is null || IsNeeded(rule))],
            _derivation.Judged.Select(operation => operation.Name)
        );
        _session = new WireSession(
            _contract,
            transport,
            RequestSigner.For(_contract, options),
            budget,
            new SecretVault(_contract, transport.Secrets),
            options.Clock
        );
        _support = new OperationSupport(_contract, _session.Vault.Redact);
    }

    public string Service => _contract.Service;

    public RuleStatistics Scoreboard { get; } = new();

    /// <summary>Why the run of the service ended early; null if it did not.</summary>
    public EarlyEnd? EndedEarly { get; private set; }

    public IEnumerable<Observation> Observations =>
        _observations
            .Observations.Concat(OfOutages())
            .Select(each => each with { Values = [.. each.Values.Select(_session.Vault.Redact).Select(Shorten)] });

    private IEnumerable<Observation> OfOutages() =>
        _session.Outages.Outages is { Count: > 0 } outages
            ?
            [
                new Observation(
                    $"{Service}/outage",
                    "Times in which the service failed at every call. What failed then was not judged.",
                    [.. outages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
                )
                {
                    LimitsChecks = true,
                },
            ]
            : [];

    private static string Shorten(string value) =>
        value.Length <= LongestObservation ? value : $"{value.AsSpan(0, LongestObservation)}…";

    /// <exception cref="EndpointUnusableException">The endpoint cannot be used, and no rule was checked.</exception>
    public async Task RunAsync(Action<string, double> report, TimeLimit limit)
    {
        if (_ruleSet.All.Count == 0)
        {
            return;
        }

        for (var i = 0; i < _derivation.Resources.Count; i++)
        {
            var part = i;
            await RunAsync(
                    _derivation.Resources[i],
                    (phase, fraction) => report(phase, (part + fraction) / _derivation.Resources.Count),
                    limit
                )
                .ConfigureAwait(false);
        }
    }

    /// <summary>Notes why the run ends early; the first reason counts.</summary>
    public void EndEarly(EarlyEndReason reason, string message) =>
        EndedEarly ??= new EarlyEnd(Service, reason, _session.Vault.Redact(message));

    public IEnumerable<RuleResult> Results()
    {
        var verdicts = new Verdicts(
            Scoreboard,
            _support,
            new ViolationWriter(new Transcript(_session.Vault, _session.Protocol), _options.Seed),
            new SignatureSupport(_rules, Scoreboard, _options),
            WhySkipped,
            rule => _whyNot.GetValueOrDefault(rule.Info.Id),
            EndedEarly?.Message
        );
        return _rules.Select(verdicts.ResultFor);
    }

    private async Task RunAsync(ResourceModel resource, Action<string, double> report, TimeLimit limit)
    {
        var context = ContextFor(resource);
        void ReportWithLateness(string phase, double fraction) =>
            report(context.Waits.Lateness is { } late ? $"{phase}, {late}" : phase, fraction);

        report("parents", 0);
        var maker =
            _options.Provision && resource.ParentResource is not null
                ? new ParentProvisioner(_session, resource, context.Journal, _support, _options.Seed, context.Reader)
                : null;
        try
        {
            var parents = new ParentSource(context, _options);
            var named = await parents.NamedAsync(limit.Token).ConfigureAwait(false);
            var pool = new ParentPool(
                named,
                named.Count == 0 ? maker : null,
                ParentsWanted,
                _options.IsLoopback ? ParentPool.ManyMade : ParentPool.FewMade
            );
            NoteWhatIsMissing(resource, pool);
            var run = new ResourceRun(context, pool, _ruleSet, Scoreboard, _options, ReportWithLateness);
            await run.RunAsync(limit.Token).ConfigureAwait(false);
            if (run.EndedEarly is { } end)
            {
                EndEarly(end.Reason, end.Message);
            }
        }
        finally
        {
            NoteLateness(context);
            NoteFailures(context);
            if (maker is not null)
            {
                report("cleaning up", 1);
                using var bound = new CancellationTokenSource(limit.IsReached ? LateCleaning : LastCleaning);
                await RemoveAllAsync(maker, context.Calls, bound, limit.Cancelled).ConfigureAwait(false);
            }
        }
    }

    private void NoteFailures(RunContext context)
    {
        var failures = context.Memory.Count(CallsAnswered.Failures, 0);
        if (failures > 0)
        {
            var calls = context.Memory.Count(CallsAnswered.Calls, 0);
            _observations.Note(
                $"failures/{context.Resource.Resource.Name}",
                "How many valid calls the service failed at.",
                string.Create(CultureInfo.InvariantCulture, $"{failures} of {calls} ({100.0 * failures / calls:0.#} %)")
            );
        }
    }

    private void NoteLateness(RunContext context)
    {
        if (context.Waits.Lateness is not { } lateness)
        {
            return;
        }

        var (id, noun) = ($"late/{context.Resource.Resource.Name}", context.Resource.Noun);
        _observations.Note(
            id,
            $"How late calls about {Nouns.Plural(noun)} show a change.",
            lateness,
            limitsChecks: true
        );
        if (context.Waits.Unjudged > 0)
        {
            _observations.Note(
                $"{id}/not-judged",
                $"Responses about {Nouns.Plural(noun)} that were not judged, because a late effect may explain them and the time for waits was used up.",
                context.Waits.Unjudged.ToString(CultureInfo.InvariantCulture),
                limitsChecks: true
            );
        }
    }

    private async Task RemoveAllAsync(
        ParentProvisioner maker,
        CallFactory calls,
        CancellationTokenSource bound,
        CancellationToken cancellationToken
    )
    {
        await using var hurry = cancellationToken
            .Register(() => bound.CancelAfter(HurriedCleaning))
            .ConfigureAwait(false);
        try
        {
            await maker.RemoveAllAsync(calls, bound.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is EndpointUnusableException
                || (exception is OperationCanceledException && bound.IsCancellationRequested)
            )
        {
            // The reason is already reported, and the journal has what is left.
        }

        foreach (var left in maker.Left)
        {
            _observations.Note("left-behind", "What the run created and could not delete.", left);
        }

        foreach (var doubtful in maker.MayBeLeft)
        {
            _observations.Note(
                "maybe-left-behind",
                "What the run may have created: no response said whether it did.",
                doubtful
            );
        }
    }

    private TimeSpan SettleOf(ResourceModel resource) => _options.Settle ?? resource.Resource.Settle;

    // Whether a request without a signature may be served depends on whether any signature is checked.
    private bool IsNeeded(Rule rule) =>
        rule is SignatureRule { Mutation: SignatureMutation.WrongSecret }
        && _rules.Any(other =>
            other is SignatureRule { Mutation: SignatureMutation.Unsigned } && WhySkipped(other) is null
        );

    private string? WhySkipped(Rule rule) =>
        !_globs.Take(rule.Info) ? "not selected"
        : rule.Info.Kind == SignatureRules.Kind && _options.Credentials is null ? "no credentials were given"
        : null;

    private RunContext ContextFor(ResourceModel resource)
    {
        var values = new ValidValues(_contract, _session.Protocol);
        return new RunContext
        {
            Resource = resource,
            Session = _session,
            Calls = new CallFactory(resource, values, SplitMix.For(_options.Seed, $"{resource.Resource.Name}/inputs")),
            Memory = new RunMemory(),
            Journal = _journal,
            Observations = _observations,
            Observers = Observers.For(_contract),
            Support = _support,
            Reader = new ListReader(
                resource,
                SettleOf(resource),
                _options.Settle ?? resource.Resource.Unfinished?.Settle ?? TimeSpan.Zero,
                _options.Clock
            ),
            Nonexistent = new NonexistentIds(resource, _options.Seed),
            SharesClock = _options.IsLoopback,
            Probes = _ruleSet
                .All.OfType<IProbingRule>()
                .ToDictionary(rule => rule.Probe.Id, rule => rule.Probe, StringComparer.Ordinal),
        };
    }

    /// <summary>With only one parent, isolation between parents cannot be checked.</summary>
    private void NoteWhatIsMissing(ResourceModel resource, ParentPool pool)
    {
        if (pool.Size > 1 || resource.ParentResource is null)
        {
            return;
        }

        foreach (var rule in _rules.Where(rule => rule.Info.Kind == "isolation"))
        {
            _whyNot[rule.Info.Id] = $"It needs two {Nouns.Plural(resource.ParentNoun)}, and one was given.";
        }
    }
}
