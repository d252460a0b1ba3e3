namespace LightsailContract.Conformance.Resources;

/// <summary>A list that is not what the expected state says.</summary>
/// <param name="Cause">What may have done it; more than one flag where several calls may.</param>
/// <param name="Missing">The entry that should stand there; null where something stands there that should not.</param>
/// <param name="Message">What should be there and what is.</param>
/// <param name="Trace">The calls that show it.</param>
internal sealed record ListDifference(
    SuspectedCause Cause,
    Entry? Missing,
    string Message,
    IReadOnlyList<Exchange> Trace
);
