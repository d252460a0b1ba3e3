namespace LightsailContract.Runtime;

/// <summary>An input breaks its contract, so it was not sent. The message never holds a value of it.</summary>
public sealed class ContractViolationException : ArgumentException
{
    /// <summary>An input that was not sent.</summary>
    /// <param name="violations">Every constraint that it breaks.</param>
    public ContractViolationException(ViolationList violations)
        : base($"The input breaks its contract: {string.Join("; ", violations)}") => Violations = violations;

    /// <summary>Every constraint that the input breaks.</summary>
    public ViolationList Violations { get; }
}
