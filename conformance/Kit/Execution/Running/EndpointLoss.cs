using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Running;

/// <summary>Where the endpoint went away: finds the probe that it did not survive.</summary>
internal static class EndpointLoss
{
    // One connection that is refused may be chance.
    private const int MinRefusedConnections = 2;

    /// <summary>Blames the probe that got no answer and after which no connection could be made.</summary>
    /// <param name="testCase">What happened.</param>
    /// <param name="rules">The rules, among them the probe's.</param>
    /// <param name="isGone">Whether the endpoint is known to be gone for good.</param>
    /// <returns>Whether there was one.</returns>
    public static bool Blame(TestCase testCase, RuleSet rules, bool isGone)
    {
        var refused = testCase.Exchanges.Reverse().TakeWhile(IsRefused).Count();
        if (
            !(isGone || refused >= MinRefusedConnections)
            || testCase.Exchanges.SkipLast(refused).LastOrDefault()
                is not { Call.Probe: { } id, Parsed: ParsedResponse.Nothing } culprit
            || rules.Probing(id) is not { } rule
        )
        {
            return false;
        }

        testCase.Judge.Check(
            rule,
            holds: false,
            () => $"After “{culprit.Call.Description}” the endpoint was gone: no connection could be made any more.",
            culprit
        );
        return true;
    }

    private static bool IsRefused(Exchange exchange) =>
        exchange.Parsed is ParsedResponse.Nothing { Cause: TransportFailure.Unreachable };
}
