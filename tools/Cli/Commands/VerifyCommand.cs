using System.CommandLine;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Reports;
using LightsailContract.Conformance.Suite;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary><c>verify</c>: runs the contract's rules against an endpoint.</summary>
internal sealed class VerifyCommand : Command, IHasExitCodes
{
    private readonly VerifyOptions _symbols = new();
    private readonly Terminal _terminal;

    public VerifyCommand(Terminal terminal)
        : base("verify", "Checks an endpoint against a contract and reports each broken rule.")
    {
        _terminal = terminal;
        _symbols.AddTo(this);
        SetAction(RunAsync);
    }

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [
            (ExitCode.Ok, "No must is broken, except rules known to fail. With --strict: no rule is."),
            (ExitCode.Found, "A must (--strict: any rule) is broken, or a --known-failing rule passes."),
            (ExitCode.Usage, "The command line, a contract or a file cannot be used."),
            (ExitCode.Endpoint, "The endpoint cannot be used, or no rule could be checked."),
        ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        // System.CommandLine listens for Ctrl-C from the first await on.
        await Task.Yield();
        var request = _symbols.Read(result, _terminal.Variable);
        var contracts = ContractLoader.Load(request.Specs, _terminal);
        var scripts = ReplayFile.Read(request.Replay, request.Services, contracts);
        if (scripts.Count > 0)
        {
            request = request with
            {
                Services = [.. scripts.Select(ReplayFile.ServiceOf).Distinct()],
                Seed = scripts[0].Seed,
            };
        }

        var catalog = RuleCatalog.Derive(contracts);
        if (RuleCatalog.Unknown(catalog, request.Rules) is [var unknown, ..])
        {
            throw new UsageException($"--rules: there is no rule '{unknown}'; docs/rules.md lists all rules.");
        }

        var known = KnownFailing.Read(request.KnownFailing, catalog);
        var list = KnownFailingFile.Open(request.WriteKnownFailing, catalog);
        var target = await VerifyTarget
            .OpenAsync(request, contracts, _symbols.ParentNames, _terminal, cancellationToken)
            .ConfigureAwait(false);
        await using (target.ConfigureAwait(false))
        {
            var journal = RunJournalFile.Choose(request.Journal, target, _terminal.Variable);
            try
            {
                return await RunAsync(request, target, journal, scripts, known, list, contracts, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (EndpointUnusableException)
                when (JournalSweep.FindInterrupted(_terminal.Variable, target.Address).Any(path => path != journal))
            {
                // Keys of that run can fill the quota.
                _terminal.WriteError(
                    $"An earlier run left something there, or may have. To remove it: {ProgramInfo.Name} sweep --endpoint {target.Address}"
                );
                throw;
            }
            finally
            {
                RunJournalFile.WarnIfLeft(journal, _terminal);
            }
        }
    }

    private async Task<int> RunAsync(
        VerifyRequest request,
        VerifyTarget target,
        string? journal,
        IReadOnlyList<ReplayScript> scripts,
        KnownFailing known,
        KnownFailingFile? list,
        IReadOnlyList<ServiceResult> contracts,
        CancellationToken cancellationToken
    )
    {
        using var transport = new HttpTransport(target.Address, request.Transport);
        var options = OptionsFor(request, target) with { JournalPath = journal };
        if (request.SelfTest)
        {
            return await SelfTestMode
                .RunAsync(request, target, transport, options, _terminal, cancellationToken)
                .ConfigureAwait(false);
        }

        var run = new VerifyRun(request, target, transport, options);
        var startedAt = options.Clock.GetUtcNow();
        void WriteUnchecked(EarlyEndReason reason, string message) =>
            WriteReports(
                request,
                UncheckedReport.Of(target, options, startedAt, reason, message),
                new ReportOptions(request.Strict)
            );
        Task HintAsync() => ServiceHint.WriteAsync(contracts, target, transport, options, _terminal, cancellationToken);
        ConformanceReport report;
        try
        {
            report = await ProgressLine
                .ShowAsync<ConformanceReport>(_terminal, progress => run.RunAsync(scripts, progress, cancellationToken))
                .ConfigureAwait(false);
        }
        catch (EndpointUnusableException exception)
        {
            WriteUnchecked(EarlyEndReason.Endpoint, exception.Message);
            await HintAsync().ConfigureAwait(false);
            throw;
        }
        catch (OperationCanceledException)
        {
            WriteUnchecked(EarlyEndReason.Cancelled, "The run was cancelled.");
            throw;
        }

        if (report.Summary is { Passed: 0, Failed: 0, Warned: 0 })
        {
            await HintAsync().ConfigureAwait(false);
        }

        var shown = scripts.Select(script => script.Rule).ToHashSet(StringComparer.Ordinal);
        report = report with { Endpoint = target.Name };
        var judged = new ReportOptions(request.Strict) { Known = known.Expected(report), Stale = known.Stale(report) };
        var view = new ResultView(report, new StatedRules(target.Services.Select(each => each.Contract)))
        {
            All = request.All,
            Only = shown,
            Expected = judged.Known,
            Outcome = RunOutcome.Of(report, judged),
        };
        return Conclude(request, view, judged, list);
    }

    private static ConformanceOptions OptionsFor(VerifyRequest request, VerifyTarget target) =>
        new()
        {
            Endpoint = target.Address.ToString(),
            Runs = request.Runs,
            Seed = request.Seed,
            Parents = target.Parents,
            Provision = target.Provision,
            Region = target.Region,
            Strict = request.Strict,
            Credentials = target.Credentials,
            RuleGlobs = request.Rules,
            Budget = target.Budget,
            Settle = request.Settle,
            TimeLimit = request.TimeLimit,
            SideBySide = !target.IsLasting,
            Shard = request.Shard,
            Clock = target.Clock,
            Tool = ProgramInfo.Name,
        };

    private void WriteReports(VerifyRequest request, ConformanceReport report, ReportOptions judged) =>
        ReportTarget.WriteAll(
            request.Reports,
            (target, stream) => target.Writer.Write(report, stream, judged),
            _terminal
        );

    private int Conclude(VerifyRequest request, ResultView view, ReportOptions judged, KnownFailingFile? list)
    {
        var report = view.Report;
        ScreenWriter.Write(request.ScreenOf(_terminal), VerifyScreen.Lines(view));
        WriteReports(request, report, judged);
        // A stale entry of the same file is said once.
        foreach (
            var line in (request.WriteKnownFailing == request.KnownFailing ? [] : judged.Stale).Concat(
                list?.Write(report, request.Strict) ?? []
            )
        )
        {
            _terminal.WriteError(line);
        }

        return view.Outcome.Result switch
        {
            RunResult.Broken => ExitCode.Found,
            RunResult.NotChecked => ExitCode.Endpoint,
            _ => ExitCode.Ok,
        };
    }
}
