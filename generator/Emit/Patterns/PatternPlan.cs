using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>How a pattern is matched.</summary>
internal abstract record PatternPlan;

/// <summary>Every text matches.</summary>
internal sealed record AlwaysPlan : PatternPlan;

/// <summary>A text matches that holds a character of the set.</summary>
internal sealed record ContainsPlan(CharSet Set) : PatternPlan;

/// <summary>A text matches that is one of the words.</summary>
internal sealed record WordsPlan(EquatableArray<string> Words) : PatternPlan;

/// <summary>A table says what matches.</summary>
internal sealed record DfaPlan(Dfa Dfa) : PatternPlan;

/// <summary>One of .NET's engines says what matches.</summary>
/// <param name="Expression">The pattern as the engine reads it.</param>
/// <param name="Backtracks">Whether it is the engine that may take too long.</param>
/// <param name="Sets">The sets that can hold a character beyond the basic plane, if the expression has stand-ins for it.</param>
internal sealed record RegexPlan(string Expression, bool Backtracks, EquatableArray<string> Sets) : PatternPlan
{
    public static RegexPlan Of(PatternNode node, bool backtracks)
    {
        var standIns = StandIns.Of(node);
        return new(RegexTranslator.Translate(node, standIns), backtracks, standIns.Sets.ToEquatableArray());
    }
}

/// <summary>The pattern cannot be matched.</summary>
internal sealed record UnreadablePlan(string Reason) : PatternPlan;
