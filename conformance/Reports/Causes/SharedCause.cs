using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>Tells whether two broken rules probably have the same cause.</summary>
/// <remarks>
/// They do if one of these is true:
/// <list type="number">
/// <item>The same calls break both.</item>
/// <item>The calls of one contain all calls of the other, in their order, and the other says that the endpoint is in a
/// wrong state (a quota, lifecycle or isolation rule): the longer sequence only shows a consequence.</item>
/// <item>Both end in the same call, and the endpoint failed in it: status 5xx, or no response.</item>
/// <item>Both check the same line of the contract, such as one pattern in the responses of two operations.</item>
/// <item>Both sent an invalid request of one kind to the same operation and got the same status: the operation does not
/// check its requests.</item>
/// <item>Both are the same rule of two operations, and the response was wrong in the same way.</item>
/// </list>
/// </remarks>
internal static partial class SharedCause
{
    private static readonly string[] StateKinds = ["quota", "lifecycle", "isolation"];
    private static readonly string[] RequestKinds = ["input", "protocol", "signature"];
    private static readonly string[] ShapeKinds = ["error-shape", "response-shape"];
    private static readonly string[] ValueKinds = ["quota", "response-shape"];

    /// <summary>Whether what broke <paramref name="first"/> probably broke <paramref name="later"/> too, whose sequence
    /// is not shorter.</summary>
    public static bool IsLikely(RuleResult first, RuleResult later) =>
        first.Service == later.Service
        && (
            BreakOneLine(first, later)
            || BreakOnOneRequest(first, later)
            || BreakOnOneFailure(first, later)
            || BreakInOneWay(first, later)
            || IsConsequence(first, later)
        );

    private static bool BreakOneLine(RuleResult first, RuleResult later) =>
        first.Location is not null
        && first.Location == later.Location
        && first.Kind == later.Kind
        && ValueKinds.Contains(first.Kind);

    private static bool BreakOnOneRequest(RuleResult first, RuleResult later) =>
        first.Kind == later.Kind
        && RequestKinds.Contains(first.Kind)
        && first.Violation?.Steps is [.., var one]
        && later.Violation?.Steps is [.., var other]
        && (one.Operation, one.Status) == (other.Operation, other.Status);

    private static bool BreakOnOneFailure(RuleResult first, RuleResult later) =>
        first.Violation?.Steps is [.., { Status: 0 or >= 500 } one]
        && later.Violation?.Steps is [.., var other]
        && one.Status == other.Status
        && CallSequence.Normalize(first)[^1] == CallSequence.Normalize(later)[^1];

    private static bool BreakInOneWay(RuleResult first, RuleResult later) =>
        first.Kind == later.Kind
        && ShapeKinds.Contains(first.Kind)
        && first.Violation is { Steps: [.., var one] } violation
        && later.Violation is { Steps: [.., var other] } second
        && one.Status == other.Status
        && LastPart(first.Id) == LastPart(later.Id)
        && Digits().Replace(violation.Message, "#") == Digits().Replace(second.Message, "#");

    private static string LastPart(string id) => id[(id.LastIndexOf('/') + 1)..];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    private static bool IsConsequence(RuleResult first, RuleResult later)
    {
        var calls = CallSequence.Normalize(first);
        var more = CallSequence.Normalize(later);
        return calls.Count > 0
            && (
                calls.SequenceEqual(more, StringComparer.Ordinal)
                || (StateKinds.Contains(first.Kind) && CallSequence.Contains(more, calls))
            );
    }
}
