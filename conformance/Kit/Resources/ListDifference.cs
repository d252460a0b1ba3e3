namespace LightsailContract.Conformance.Resources;

/// <summary>One difference between a list and the expected state.</summary>
/// <param name="Cause">The suspected causes.</param>
/// <param name="Missing">The entry that is missing or changed; null for an unexpected item.</param>
/// <param name="Message">What was expected and what is listed.</param>
/// <param name="Trace">The calls that show it.</param>
internal sealed record ListDifference(
    SuspectedCause Cause,
    Entry? Missing,
    string Message,
    IReadOnlyList<Exchange> Trace
);
