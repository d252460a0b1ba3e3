using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>Invariants without their headers, to compare what they say.</summary>
internal static class Bare
{
    private static readonly RuleHeader Nothing = new("", default, default, "", []);

    public static Invariant Of(Invariant invariant) => invariant with { Header = Nothing };
}
