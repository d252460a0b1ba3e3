namespace LightsailContract.Emit.Naming;

/// <summary>Two things that would have one name in C#.</summary>
/// <param name="Kind">What they are: <c>value</c>, <c>intEnum value</c>, <c>member</c>, <c>shape</c>, <c>operation</c>.</param>
/// <param name="Path">Where the later one is in the contract.</param>
/// <param name="First">The earlier one's name in the contract; it keeps the name in C#.</param>
/// <param name="Second">The later one's name in the contract.</param>
/// <param name="Given">What the later one is called in C#.</param>
internal sealed record NameClash(string Kind, string Path, string First, string Second, string Given);
