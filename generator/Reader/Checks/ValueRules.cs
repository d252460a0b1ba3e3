namespace LightsailContract.Reader.Checks;

/// <summary>Which of a shape's rules a value in the contract must keep.</summary>
internal enum ValueRules
{
    /// <summary>The type only: the value may mean that there is none.</summary>
    Type,

    /// <summary>Bounds and known enum values too.</summary>
    Constraints,
}
