using LightsailContract.Model;

namespace LightsailContract.Importers.Losses;

/// <summary>A fact of a source that the contract does not carry.</summary>
/// <param name="Kind">Why it is not carried; null if nothing explains it, which is an error of the importer.</param>
/// <param name="Path">The fact, by its path in the source: <c>shapes.Blob.streaming</c>.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Loss(LossKind? Kind, string Path, SourceLocation Location);

/// <summary>A reason for which a fact is not carried.</summary>
/// <param name="Name">A short name: <c>documentation</c>.</param>
/// <param name="Why">The reason, for people.</param>
public sealed record LossKind(string Name, string Why);
