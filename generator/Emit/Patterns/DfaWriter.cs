using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Patterns;

/// <summary>Writes an automaton as a table and the loop that follows it.</summary>
internal static class DfaWriter
{
    private const int Width = 100;

    public static void Write(SourceWriter writer, string signature, Dfa dfa)
    {
        using (writer.Block(signature))
        {
            writer.Line($"var state = {dfa.Start};");
            using (writer.Block("foreach (var c in value)"))
            {
                writer.Line($"state = Transitions[(state * {dfa.Classes.Count}) + ClassOf(c)];");
                if (dfa.HasDeadState)
                {
                    using (writer.Block("if (state == 0)"))
                    {
                        writer.Line("return false;");
                    }
                }
            }

            writer.Blank();
            writer.Line($"return {Accepts(dfa)};");
        }

        writer.Blank();
        WriteClasses(writer, dfa.Classes);
        writer.Blank();
        WriteTable(writer, dfa);
    }

    private static string Accepts(Dfa dfa) =>
        dfa.FirstAccepting == dfa.States ? "false"
        : dfa.FirstAccepting == 0 ? "true"
        : $"state >= {dfa.FirstAccepting}";

    private static void WriteClasses(SourceWriter writer, UnitClasses classes)
    {
        writer.Line("// Characters of one class lead from each state to the same next one.");
        writer.Line("private static int ClassOf(char c) =>");
        writer.Indent();
        writer.Open("c switch");

        // The class with the most ranges needs no test.
        var largest = Enumerable.Range(0, classes.Count).OrderByDescending(it => classes.RangesOf(it).Count).First();
        for (var i = 0; i < classes.Count; i++)
        {
            // Class 0 is what no range names; sometimes the ranges name everything.
            if (i != largest && classes.RangesOf(i).Count > 0)
            {
                writer.Line($"{string.Join(" or ", classes.RangesOf(i).Select(Pattern))} => {i},");
            }
        }

        writer.Line($"_ => {largest},");
        writer.Close(";");
        writer.Outdent();
    }

    private static string Pattern(UnitRange range)
    {
        var (low, high) = (Literals.Char((char)range.Low), Literals.Char((char)range.High));
        return range.Low == range.High ? low
            : range.Low == 0 ? $"<= {high}"
            : range.High == 0xFFFF ? $">= {low}"
            : $"(>= {low} and <= {high})";
    }

    private static void WriteTable(SourceWriter writer, Dfa dfa)
    {
        var columns = dfa.Classes.Count;
        writer.Line("// The state that each character class leads to, one row a state.");
        writer.Line("private static global::System.ReadOnlySpan<byte> Transitions =>");
        writer.Line("[");
        writer.Indent();
        for (var state = 0; state < dfa.States; state++)
        {
            var line = "";
            foreach (var next in dfa.Transitions.Skip(state * columns).Take(columns))
            {
                var cell = Literals.Int(next) + ",";
                if (line.Length + cell.Length > Width)
                {
                    writer.Line(line.TrimEnd());
                    line = "";
                }

                line += cell + " ";
            }

            writer.Line(line.TrimEnd());
        }

        writer.Outdent();
        writer.Line("];");
    }
}
