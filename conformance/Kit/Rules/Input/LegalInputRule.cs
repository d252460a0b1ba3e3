using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Probes;

namespace LightsailContract.Conformance.Rules.Input;

/// <summary>A legal value is not refused by another error than the usual value of something that does not exist.</summary>
internal sealed class LegalInputRule(RuleInfo info, Probe probe, string member, string usual) : Rule(info), IProbingRule
{
    public Probe Probe => probe;

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.Call.Probe != probe.Id
            || exchange.Throttled
            || IsUsual(exchange)
            || run.Exchanges.FirstOrDefault(each => each.Call.Probe == probe.Id && IsUsual(each) && IsClear(each))
                is not { } usually
        )
        {
            return;
        }

        if (exchange.ServiceFailed)
        {
            // A service may fail by chance, so only the last of the attempts is checked.
            if (
                run.Exchanges.Count(each => ReferenceEquals(each.Call, exchange.Call) && each.ServiceFailed)
                >= Probe.MaxAttempts
            )
            {
                Check(exchange, usually, recorder, holds: false);
            }
        }
        else if (exchange.Parsed is ParsedResponse.Failure failure)
        {
            Check(
                exchange,
                usually,
                recorder,
                usually.Parsed is ParsedResponse.Failure expected && expected.Code == failure.Code
            );
        }
        else if (exchange.Succeeded)
        {
            Check(exchange, usually, recorder, holds: true);
        }
    }

    private bool IsUsual(Exchange exchange) => exchange.Call.Input.Find(member).AsString() == usual;

    private static bool IsClear(Exchange exchange) =>
        !exchange.Throttled && !exchange.HasIndeterminateOutcome && exchange.Parsed is not ParsedResponse.Unreadable;

    private void Check(Exchange exchange, Exchange usually, CheckRecorder recorder, bool holds) =>
        recorder.Check(
            this,
            holds,
            () => $"“{exchange.Call.Description}” got {exchange.Parsed}; with a usual value it was {usually.Parsed}.",
            usually,
            exchange
        );
}
