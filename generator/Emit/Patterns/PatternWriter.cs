using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Patterns;

/// <summary>Writes how a pattern is matched: what it needs, and <c>Matches(string value)</c>.</summary>
internal static class PatternWriter
{
    /// <summary>The time that a backtracking match may take, in milliseconds.</summary>
    public const int TimeoutMilliseconds = 250;

    private const string Signature = "private static bool Matches(string value)";
    private const string SpanPattern = "global::LightsailContract.Runtime.SpanPattern";
    private const string Regex = "global::System.Text.RegularExpressions.Regex";

    /// <summary>Writes the fields that the match needs.</summary>
    public static void WriteFields(SourceWriter writer, PatternPlan plan)
    {
        switch (plan)
        {
            case ContainsPlan contains:
                Alphabets.Collect([contains.Set]).Write(writer);
                break;
            case RunsPlan runs:
                RunsWriter.AlphabetsOf(runs).Write(writer);
                break;
            case RegexPlan regex:
                WriteRegex(writer, regex);
                break;
        }
    }

    /// <summary>Writes the method.</summary>
    public static void WriteMethod(SourceWriter writer, PatternPlan plan)
    {
        switch (plan)
        {
            case ContainsPlan contains:
                var alphabets = Alphabets.Collect([contains.Set]);
                var test = alphabets.Excludes(contains.Set) ? "ContainsAnyExcept" : "ContainsAny";
                writer.Arrow(
                    Signature,
                    $"global::System.MemoryExtensions.{test}(value, {alphabets.NameOf(contains.Set)})"
                );
                break;
            case WordsPlan words:
                writer.Arrow(Signature, $"value is {string.Join(" or ", words.Words.Select(Literals.String))}");
                break;
            case RunsPlan runs:
                RunsWriter.Write(writer, Signature, SpanPattern, runs);
                break;
            case DfaPlan table:
                DfaWriter.Write(writer, Signature, table.Dfa);
                break;
            case RegexPlan { Sets.IsEmpty: false } regex:
                writer.Arrow(
                    Signature,
                    $"Supplementary.IsMatch{(regex.Backtracks ? "InTime" : "")}(Expression, value)"
                );
                break;
            case RegexPlan { Backtracks: true }:
                writer.Arrow(Signature, $"{SpanPattern}.IsMatchInTime(Expression, value)");
                break;
            case RegexPlan:
                writer.Arrow(Signature, "Expression.IsMatch(value)");
                break;
            default:
                throw new ArgumentException($"Nothing is written for {plan.GetType().Name}.", nameof(plan));
        }
    }

    private static void WriteRegex(SourceWriter writer, RegexPlan plan)
    {
        const string Options = "global::System.Text.RegularExpressions.RegexOptions";
        writer.Line($"private static readonly {Regex} Expression = new(");
        writer.Indent();
        writer.Line(Literals.String(plan.Expression) + ",");
        if (plan.Backtracks)
        {
            writer.Line($"{Options}.CultureInvariant,");
            writer.Line($"global::System.TimeSpan.FromMilliseconds({TimeoutMilliseconds})");
        }
        else
        {
            writer.Line($"{Options}.NonBacktracking | {Options}.CultureInvariant");
        }

        writer.Outdent();
        writer.Line(");");
        if (!plan.Sets.IsEmpty)
        {
            writer.Line(
                "private static readonly global::LightsailContract.Runtime.SupplementarySets Supplementary = new("
            );
            writer.Indent();
            writer.Line(string.Join(",\n", plan.Sets.Select(Literals.String)));
            writer.Outdent();
            writer.Line(");");
        }
    }
}
