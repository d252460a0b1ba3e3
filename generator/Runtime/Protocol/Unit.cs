namespace LightsailContract.Runtime.Protocol;

/// <summary>The input or output of an operation that has none.</summary>
public readonly record struct Unit;
