using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>Decides whether an earlier change that is not visible yet explains a response.</summary>
internal static class LateEffects
{
    /// <summary>Whether a response contradicts the expected state, and a late effect of an earlier change explains
    /// it.</summary>
    public static bool Explain(Exchange exchange, TestCase testCase)
    {
        if (!Contradicts(exchange, testCase))
        {
            return false;
        }

        var (call, changes) = (exchange.Call, testCase.Context.Changes);
        var parent = call.Parent!;
        return call.Purpose switch
        {
            Purpose.Create => changes.MayLack(parent) || changes.MayBeFull(parent),
            Purpose.List => changes.MayLack(parent),
            Purpose.Delete => changes.MayLack(parent) || MayLack(call.Subject!),
            // The entry that signs may be new, too.
            Purpose.DeleteImplicitly => changes.MayLack(parent) || testCase.Expected.Existing(parent).Any(MayLack),
            _ => changes.MayStillHave(call.Subject!.Parent, call.Subject.Identifier),
        };

        bool MayLack(Entry entry) => changes.MayLack(entry.Parent, entry.Identifier);
    }

    /// <summary>Whether a call that must succeed is refused, or a second deletion succeeds.</summary>
    public static bool Contradicts(Exchange exchange, TestCase testCase)
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
