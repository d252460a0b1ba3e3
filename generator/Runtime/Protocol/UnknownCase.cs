namespace LightsailContract.Runtime.Protocol;

/// <summary>A union's case that the contract does not list.</summary>
public static class UnknownCase
{
    /// <summary>What it held is not kept, so nothing can be written for it.</summary>
    public static InvalidOperationException CannotBeWritten(string union) =>
        new($"A {union} whose member the contract does not list cannot be written.");
}
