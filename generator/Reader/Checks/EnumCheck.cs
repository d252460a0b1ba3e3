using LightsailContract.Model;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Checks;

/// <summary>The values of an enum, and their names, differ.</summary>
internal static class EnumCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var shape in context.Contract.Shapes)
        {
            switch (shape)
            {
                case EnumShape texts:
                    Check(context, texts.Name, texts.Values.Select(value => (value.Name, value.Value)));
                    break;
                case IntEnumShape numbers:
                    Check(context, numbers.Name, numbers.Values.Select(value => (value.Name, $"{value.Value}")));
                    break;
            }
        }
    }

    private static void Check(CheckContext context, string shape, IEnumerable<(string Name, string Value)> values)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var (name, value) in values)
        {
            string[] path = ["shapes", shape, "values", $"#{index++}"];
            if (!seen.Add(value))
            {
                context.Report(ReaderRules.DuplicateEnumValue, path, Quote.Escape(value), shape);
            }
            else if (!names.Add(name))
            {
                context.Report(ReaderRules.DuplicateEnumName, path, Quote.Escape(name), shape);
            }
        }
    }
}
