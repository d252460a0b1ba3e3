using System.Globalization;
using System.Text;

namespace LightsailContract.Emit.Patterns;

/// <summary>Writes a pattern as .NET's engines read it, with the meaning that it has in the contract.</summary>
/// <remarks>Categories are matched by UTF-16 unit, so they hold no character beyond the basic plane.</remarks>
internal static class RegexTranslator
{
    public static string Translate(PatternNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, PatternNode node)
    {
        switch (node)
        {
            case SetNode set:
                AppendSet(text, set.Set);
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    AppendGrouped(text, item, item is AlternationNode);
                }

                break;
            case AlternationNode alternation:
                for (var i = 0; i < alternation.Options.Count; i++)
                {
                    text.Append(i == 0 ? "" : "|");
                    Append(text, alternation.Options[i]);
                }

                break;
            case RepeatNode repeat:
                AppendGrouped(text, repeat.Item, repeat.Item is not (SetNode or GroupNode or BackReferenceNode));
                text.Append(Quantifier(repeat));
                break;
            case GroupNode group:
                text.Append('(');
                Append(text, group.Item);
                text.Append(')');
                break;
            case AnchorNode anchor:
                text.Append(anchor.AtEnd ? @"\z" : @"\A");
                break;
            case WordBorderNode { Negated: false }:
                text.Append(@"(?:(?<=[0-9A-Z_a-z])(?![0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?=[0-9A-Z_a-z]))");
                break;
            case WordBorderNode:
                text.Append(@"(?:(?<=[0-9A-Z_a-z])(?=[0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?![0-9A-Z_a-z]))");
                break;
            case LookNode look:
                text.Append(look.Behind ? "(?<" : "(?").Append(look.Negated ? '!' : '=');
                Append(text, look.Item);
                text.Append(')');
                break;
            case BackReferenceNode reference:
                text.Append(FormattableString.Invariant($"(?:\\{reference.Group})"));
                break;
        }
    }

    private static void AppendGrouped(StringBuilder text, PatternNode node, bool isGrouped)
    {
        text.Append(isGrouped ? "(?:" : "");
        Append(text, node);
        text.Append(isGrouped ? ")" : "");
    }

    private static string Quantifier(RepeatNode repeat) =>
        repeat switch
        {
            { Min: 0, Max: null } => "*",
            { Min: 1, Max: null } => "+",
            { Min: 0, Max: 1 } => "?",
            { Max: null } => FormattableString.Invariant($"{{{repeat.Min},}}"),
            { Max: { } max } when max == repeat.Min => FormattableString.Invariant($"{{{max}}}"),
            _ => FormattableString.Invariant($"{{{repeat.Min},{repeat.Max}}}"),
        };

    private static void AppendSet(StringBuilder text, CharSet set)
    {
        var basic = Utf16.Basic(set).ToList();
        if (!set.IsPlain)
        {
            text.Append(Class(basic, string.Concat(set.Categories), set.Negated));
            return;
        }

        var pairs = Utf16.Pairs(set).ToList();
        if (pairs.Count == 0)
        {
            text.Append(
                basic.Count == 1 && basic[0].Low == basic[0].High
                    ? Escape(basic[0].Low, inClass: false)
                    : Class(basic, "", false)
            );
            return;
        }

        var options = pairs.Select(pair => Class([pair.High], "", false) + Class([pair.Low], "", false));
        if (basic.Count > 0)
        {
            options = options.Prepend(Class(basic, "", false));
        }

        text.Append("(?:").Append(string.Join("|", options)).Append(')');
    }

    private static string Class(List<UnitRange> ranges, string categories, bool negated)
    {
        if (ranges.Count == 0 && categories.Length == 0)
        {
            // No character at all.
            return @"[^\s\S]";
        }

        var text = new StringBuilder(negated ? "[^" : "[");
        foreach (var (low, high) in ranges)
        {
            text.Append(Escape(low, inClass: true));
            if (high > low)
            {
                text.Append(high > low + 1 ? "-" : "").Append(Escape(high, inClass: true));
            }
        }

        return text.Append(categories).Append(']').ToString();
    }

    private static string Escape(int unit, bool inClass)
    {
        var special = inClass ? @"\]^[" : @"\^$.|?*+()[]{}#";
        return unit switch
        {
            // An escaped hyphen begins no range in .NET.
            '-' when inClass => @"\u002D",
            > ' ' and <= '~' => special.IndexOf((char)unit) >= 0 ? "\\" + (char)unit : ((char)unit).ToString(),
            ' ' => " ",
            _ => "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture),
        };
    }
}
