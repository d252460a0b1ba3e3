namespace LightsailContract.Reader;

/// <summary>Something that a step can do.</summary>
/// <param name="Name">The step's first word.</param>
/// <param name="Needs">What the resource must have for it.</param>
/// <param name="Numbers">The numbers that follow, in order.</param>
public sealed record StepVerb(string Name, StepNeeds Needs, IReadOnlyList<StepNumber> Numbers)
{
    /// <summary>How a step with this verb is written: <c>delete PARENT ENTRY</c>.</summary>
    public string Form => string.Join(" ", Numbers.Select(number => number.Name.ToUpperInvariant()).Prepend(Name));
}

/// <summary>A number of a step.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Min">The smallest.</param>
/// <param name="Max">The largest.</param>
public sealed record StepNumber(string Name, int Min, int Max);

/// <summary>What a resource must have for a step to do anything.</summary>
[Flags]
public enum StepNeeds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A call that creates one.</summary>
    Create = 1,

    /// <summary>A call that lists them.</summary>
    List = 2,

    /// <summary>A call that deletes one.</summary>
    Delete = 4,

    /// <summary>A parent.</summary>
    Parent = 8,

    /// <summary>A list that takes the size of its pages.</summary>
    PageSize = 16,
}
