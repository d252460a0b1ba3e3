using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Running;

/// <summary>If the endpoint no longer accepts connections, finds the probe that caused it.</summary>
internal static class EndpointLoss
{
    // A single refused connection may be chance.
    private const int MinRefusedConnections = 2;

    /// <summary>Reports the probe that had no response and after which no connection could be made.</summary>
    /// <param name="testCase">The test case.</param>
    /// <param name="rules">The rules, including the rule of the probe.</param>
    /// <param name="isGone">Whether the endpoint is known to be lost.</param>
    /// <returns>Whether such a probe was found.</returns>
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
            () => $"After “{culprit.Call.Description}” the endpoint accepted no more connections.",
            culprit
        );
        return true;
    }

    private static bool IsRefused(Exchange exchange) =>
        exchange.Parsed is ParsedResponse.Nothing { Cause: TransportFailure.Unreachable };
}
