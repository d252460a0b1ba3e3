using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>What was read out of a document.</summary>
/// <param name="Facts">The facts; null if a finding is an error.</param>
/// <param name="Findings">What is wrong with the document, in document order.</param>
public sealed record FactsResult(DocumentFacts? Facts, EquatableArray<Finding> Findings);
