using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>Decides whether an earlier change that is not visible yet explains a response.</summary>
internal static class LateEffects
{
    /// <summary>What a response shows of earlier changes.</summary>
    public static SeenEffect Classify(Exchange exchange, TestCase testCase) =>
        Contradicts(exchange, testCase)
            ? Explain(exchange, testCase)
                ? SeenEffect.MayBeLate
                : SeenEffect.Contradicted
            // A failure between shows nothing.
            : IsExpected(exchange)
                ? SeenEffect.Visible
                : SeenEffect.Nothing;

    /// <summary>Whether a late effect of an earlier change explains a response that contradicts the expected state.</summary>
    private static bool Explain(Exchange exchange, TestCase testCase)
    {
        var (call, changes) = (exchange.Call, testCase.Context.Changes);
        var parent = call.Parent!;
        var saysAbsent = Absence.IsToldBy(exchange.Parsed);
        return call.Purpose switch
        {
            // The documents do not say which error a creation above the quota gets.
            Purpose.Create => (saysAbsent && changes.MayLack(parent)) || MayBeFull(),
            Purpose.List => saysAbsent && changes.MayLack(parent),
            Purpose.Delete => saysAbsent && (changes.MayLack(parent) || MayLack(call.Subject!)),
            // The entry that signs may be new, too. Then the error is about the signature.
            Purpose.DeleteImplicitly => (saysAbsent && changes.MayLack(parent))
                || testCase.Expected.Existing(parent).Any(MayLack),
            _ => changes.MayStillHave(call.Subject!.Parent, call.Subject.Identifier),
        };

        bool MayLack(Entry entry) => changes.MayLack(entry.Parent, entry.Identifier);

        bool MayBeFull() =>
            testCase.Resource.Resource.Quota is { } quota
            && testCase.Expected.Existing(parent).Count() + changes.StillCounted(parent) >= quota.Max;
    }

    /// <summary>Whether a response is the one that the expected state asks for.</summary>
    private static bool IsExpected(Exchange exchange) =>
        exchange.Call.Purpose == Purpose.DeleteAgain
            ? exchange.Parsed is ParsedResponse.Failure && !exchange.ServiceFailed && !exchange.Throttled
            : exchange.Succeeded;

    /// <summary>Whether a call that must succeed is refused, or a second deletion succeeds.</summary>
    private static bool Contradicts(Exchange exchange, TestCase testCase)
    {
        var call = exchange.Call;
        if (exchange.Throttled || call.Parent is not { } parent)
        {
            return false;
        }

        var isRefused = exchange.Parsed is ParsedResponse.Failure && !exchange.ServiceFailed;
        return call.Purpose switch
        {
            Purpose.Create => isRefused && HasRoom(parent, testCase),
            Purpose.List => isRefused,
            Purpose.Delete or Purpose.DeleteImplicitly => isRefused && call.Subject!.Exists,
            Purpose.DeleteAgain => exchange.Succeeded,
            _ => false,
        };
    }

    private static bool HasRoom(ParentRef parent, TestCase testCase) =>
        testCase.Resource.Resource.Quota is not { } quota || testCase.Expected.Existing(parent).Count() < quota.Max;
}
