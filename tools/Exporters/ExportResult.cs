using LightsailContract.Model;

namespace LightsailContract.Exporters;

/// <summary>What an export wrote.</summary>
/// <param name="Files">The files; the first is the main one.</param>
/// <param name="Losses">What the contract says and the files do not.</param>
public sealed record ExportResult(EquatableArray<ExportedFile> Files, EquatableArray<ExportLoss> Losses);

/// <summary>A file.</summary>
/// <param name="Name">Its name in a folder.</param>
/// <param name="Text">Its text, with <c>\n</c> at each line's end.</param>
public sealed record ExportedFile(string Name, string Text);

/// <summary>A fact of a contract that the target cannot carry.</summary>
/// <param name="Kind">A short name of the kind of fact.</param>
/// <param name="Why">Why the target cannot carry it.</param>
/// <param name="Path">Where it is in the contract: the steps of its path.</param>
public sealed record ExportLoss(string Kind, string Why, EquatableArray<string> Path);
