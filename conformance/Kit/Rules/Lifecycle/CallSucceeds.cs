using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>A valid call succeeds.</summary>
internal sealed class CallSucceeds(RuleInfo info, Purpose purpose) : Rule(info)
{
    // A service may fail by chance. If it fails at every such call, or at every one in the same state, the rule is broken.
    private const int FailuresThatCount = 3;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Call.Purpose != purpose || exchange.Throttled || exchange.Concurrent || !IsDue(exchange, run))
        {
            return;
        }

        var state = $"{Info.Id} {StateOf(exchange, run)}";
        var faults = run.IncrementCounter($"{state}: failed", exchange.HasIndeterminateOutcome ? 1 : 0);
        var others = run.IncrementCounter($"{state}: answered", exchange.HasIndeterminateOutcome ? 0 : 1);
        if (
            exchange.HasIndeterminateOutcome
            && !(others == 0 && faults >= FailuresThatCount)
            && !run.AlwaysFails(exchange.Operation.Name, purpose, FailuresThatCount)
        )
        {
            return;
        }

        // The rule for readable responses checks a success that cannot be read.
        if (exchange.Parsed is ParsedResponse.Unreadable && exchange.Response!.Status is >= 200 and < 300)
        {
            return;
        }

        if (purpose == Purpose.DeleteImplicitly && IsAboutRights(exchange, run))
        {
            return;
        }

        recorder.Check(
            this,
            exchange.Succeeded,
            () => $"“{exchange.Call.Description}” was refused: {exchange.Parsed}.",
            exchange
        );
    }

    // A new key may not yet be able to sign, or may lack permissions. This rule does not concern that.
    private static bool IsAboutRights(Exchange exchange, IRunView run) =>
        exchange.Parsed is ParsedResponse.Failure failure
        && Errors.FindCommon(run.Contract, failure.Code)?.Role is CommonErrorRole.Signature or CommonErrorRole.Other;

    /// <summary>The state before the call: the number of existing entries, which of them the call names, and whether earlier
    /// pages were read.</summary>
    private static string StateOf(Exchange exchange, IRunView run)
    {
        var existing = run.Expected.Existing(exchange.Call.Parent!).ToList();
        var subject = exchange.Call.Subject is { } entry ? existing.IndexOf(entry) + 1 : 0;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{subject} of {existing.Count}{(exchange.Call.IsLaterPage ? ", a later page" : "")}"
        );
    }

    private static bool IsDue(Exchange exchange, IRunView run)
    {
        var parent = exchange.Call.Parent!;
        return exchange.Call.Purpose switch
        {
            // Creation after a deletion is checked by QuotaRoomReturns.
            Purpose.Create => !run.Expected.IsIndeterminate(parent)
                && (
                    run.Resource.Resource.Quota is not { } quota
                    || (run.Expected.Existing(parent).Count() < quota.Max && !run.Expected.Deleted(parent).Any())
                ),
            // Skip if a call that should have been refused deleted the entry.
            Purpose.Delete or Purpose.DeleteImplicitly => exchange.Call.Subject!.Exists
                && !run.Expected.IsIndeterminate(parent)
                && !run.Exchanges.Any(earlier =>
                    ListComparison.DeletesElsewhere(earlier, exchange.Call.Subject)
                    || (
                        earlier is { Succeeded: true, Call.Purpose: Purpose.Probe }
                        && earlier.Operation == run.Resource.Delete
                    )
                ),
            _ => true,
        };
    }
}
