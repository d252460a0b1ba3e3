namespace LightsailContract.Conformance.Execution.Lists;

/// <summary>What a sequence met that late effects may explain.</summary>
/// <param name="Kinds">Each kind of response, as text.</param>
/// <param name="Unjudged">How many responses were not judged.</param>
internal sealed record LateNotes(IReadOnlySet<string> Kinds, int Unjudged);
