using LightsailContract.Model;

namespace LightsailContract.Lint.Fixes;

/// <summary>A part of a file to remove, because it has no effect.</summary>
/// <param name="Finding">The finding that is gone then.</param>
/// <param name="Start">The first character to remove, from 0.</param>
/// <param name="End">The character after the last one to remove.</param>
public sealed record Removal(Finding Finding, int Start, int End);
