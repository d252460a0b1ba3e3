using LightsailContract.Model;

namespace LightsailContract.Reader;

public static partial class ReaderRules
{
    /// <summary>A smallest that is greater than the greatest.</summary>
    public static readonly FindingRule BoundsReversed = Error(
        "LSC0201",
        "The bounds are reversed",
        "{0} has a min of {1}, which is more than its max of {2}",
        "No value lies between such bounds."
    );

    /// <summary>Bounds that bound nothing.</summary>
    public static readonly FindingRule NoBounds = Error(
        "LSC0202",
        "No bound is given",
        "{0} needs min, max or both",
        "A constraint without a bound constrains nothing; leave it out or say the bound."
    );
}
