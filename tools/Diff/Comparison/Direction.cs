namespace LightsailContract.Diff.Comparison;

/// <summary>Which way a shape travels.</summary>
[Flags]
public enum Direction
{
    /// <summary>No operation uses it.</summary>
    None = 0,

    /// <summary>In requests.</summary>
    Input = 1,

    /// <summary>In responses.</summary>
    Output = 2,
}
