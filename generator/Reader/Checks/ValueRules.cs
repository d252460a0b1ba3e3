namespace LightsailContract.Reader.Checks;

/// <summary>Which of a shape's rules a value in the contract must keep.</summary>
internal enum ValueRules
{
    /// <summary>The type only: the value may stand for what is not there.</summary>
    Type,

    /// <summary>Bounds and known enum values too.</summary>
    Constraints,
}
