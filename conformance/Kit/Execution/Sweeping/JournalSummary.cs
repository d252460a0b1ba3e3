namespace LightsailContract.Conformance.Execution.Sweeping;

/// <summary>What a run left, by its journal.</summary>
/// <param name="Created">How many resources it created and did not delete.</param>
/// <param name="Possible">How many creations had no usable response, so that they may have created something.</param>
public sealed record JournalSummary(int Created, int Possible);
