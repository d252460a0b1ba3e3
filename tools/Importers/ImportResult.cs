using LightsailContract.Model;

namespace LightsailContract.Importers;

/// <summary>What an importer made of its input.</summary>
/// <param name="Contract">The contract; null if a finding is an error.</param>
/// <param name="Findings">What is wrong, or was left out, in document order.</param>
public sealed record ImportResult(Contract? Contract, EquatableArray<Finding> Findings);
