using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Valid calls do not make the service fail, also not a share of them. Retries do not hide it.</summary>
internal sealed class CallsAnswered(RuleInfo info) : Rule(info)
{
    /// <summary>The counter of valid calls.</summary>
    public const string Calls = "valid calls";

    /// <summary>The counter of valid calls at which the service failed.</summary>
    public const string Failures = "valid calls that failed";

    // One or two failures may be chance, and so may one in some hundred calls over a poor line.
    private const int FailuresThatCount = 3;
    private const int CallsForEach = 200;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Throttled || exchange.InOutage || exchange.Concurrent || !IsValid(exchange, run))
        {
            return;
        }

        var failed = exchange.HasIndeterminateOutcome;
        var calls = run.IncrementCounter(Calls, 1);
        var failures = run.IncrementCounter(Failures, failed ? 1 : 0);
        recorder.Check(
            this,
            !failed || failures < FailuresThatCount || failures * CallsForEach < calls,
            () => Message(exchange, failures, calls),
            exchange
        );
    }

    private static string Message(Exchange exchange, int failures, int calls) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"“{exchange.Call.Description}” failed: {exchange.Parsed}. It is one of {failures} failures in {calls} valid calls so far."
        );

    private static bool IsValid(Exchange exchange, IRunView run) =>
        exchange.Call is { Parent: { } parent } call
        && call.Purpose switch
        {
            // The documents do not say which error a creation above the quota gets.
            Purpose.Create => !run.Expected.IsIndeterminate(parent)
                && (run.Resource.Resource.Quota is not { } quota || run.Expected.Existing(parent).Count() < quota.Max),
            Purpose.List => true,
            Purpose.Delete => call.Subject!.Exists && !run.Expected.IsIndeterminate(parent),
            _ => false,
        };
}
