using LightsailContract.Model;

namespace LightsailContract.Reader.Parsing.Values;

/// <summary>Reads how grave it is to break a rule, and how sure the rule is.</summary>
internal static class LevelParser
{
    public static readonly Choices<RuleLevel> Levels = new(("must", RuleLevel.Must), ("should", RuleLevel.Should));

    public static readonly Choices<RuleBasis> Bases = new(
        ("documented", RuleBasis.Documented),
        ("inferred", RuleBasis.Inferred)
    );

    /// <summary>The level; without one, <c>must</c>.</summary>
    public static RuleLevel ParseLevel(Fields fields) => fields.Find("level")?.AsChoice(Levels) ?? RuleLevel.Must;

    /// <summary>The basis; without one, <c>documented</c>.</summary>
    public static RuleBasis ParseBasis(Fields fields) => fields.Find("basis")?.AsChoice(Bases) ?? RuleBasis.Documented;
}
