namespace LightsailContract.Model.Patterns;

/// <summary>What a contract's patterns mean.</summary>
public static class ContractPatterns
{
    /// <summary>The pattern that a value must match: the trait's, anchored if the service's patterns are of whole values.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="traits">The traits that count for the value.</param>
    /// <returns>The pattern; null if the traits have none.</returns>
    public static string? FindPattern(this Contract contract, Traits traits) =>
        traits.Pattern is { } pattern && contract.Settings.WholePatterns
            ? WholePattern.Anchor(pattern)
            : traits.Pattern;
}
