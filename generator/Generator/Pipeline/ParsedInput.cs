using LightsailContract.Model;
using LightsailContract.Reader.Parsing;

namespace LightsailContract.Generator;

/// <summary>One contract file after parsing.</summary>
/// <param name="Path">Its path.</param>
/// <param name="File">What was parsed, or null if nothing could be.</param>
/// <param name="Failure">Why nothing could be.</param>
internal sealed record ParsedInput(string Path, ParsedFile? File, Finding? Failure);
