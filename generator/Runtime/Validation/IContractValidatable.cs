namespace LightsailContract.Runtime;

/// <summary>A value that knows the constraints that its contract puts on it.</summary>
public interface IContractValidatable
{
    /// <summary>Whether it keeps every constraint; allocates nothing if it does.</summary>
    bool IsValid();

    /// <summary>Every constraint that it breaks, in document order; empty exactly where <see cref="IsValid"/> is true.</summary>
    ViolationList Validate();

    /// <summary>Adds every constraint that it breaks to <paramref name="violations"/>, at its place.</summary>
    void Validate(ViolationList violations);
}
