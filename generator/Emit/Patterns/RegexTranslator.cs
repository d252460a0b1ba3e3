using System.Globalization;
using System.Text;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>Writes a pattern as .NET's engines read it, with the meaning that it has in the contract.</summary>
internal sealed class RegexTranslator
{
    private readonly StringBuilder _text = new();
    private readonly List<GroupNode> _groups;
    private readonly StandIns _standIns;

    private RegexTranslator(PatternNode node, StandIns standIns)
    {
        _groups = [.. PatternNodes.Walk(node).OfType<GroupNode>()];
        _standIns = standIns;
    }

    public static string Translate(PatternNode node, StandIns standIns)
    {
        var translator = new RegexTranslator(node, standIns);
        translator.Append(node);
        return translator._text.ToString();
    }

    private void Append(PatternNode node)
    {
        switch (node)
        {
            case SetNode set:
                AppendSet(set.Set);
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    AppendGrouped(item, item is AlternationNode);
                }

                break;
            case AlternationNode alternation:
                for (var i = 0; i < alternation.Options.Count; i++)
                {
                    _text.Append(i == 0 ? "" : "|");
                    Append(alternation.Options[i]);
                }

                break;
            case RepeatNode repeat:
                AppendGrouped(
                    repeat.Item,
                    repeat.Item is not (SetNode or GroupNode or BackReferenceNode or NamedReferenceNode)
                );
                _text.Append(Quantifier(repeat));
                break;
            case GroupNode group:
                _text.Append('(');
                Append(group.Item);
                _text.Append(')');
                break;
            case AnchorNode anchor:
                _text.Append(anchor.AtEnd ? @"\z" : @"\A");
                break;
            case WordBorderNode { Negated: false }:
                _text.Append(@"(?:(?<=[0-9A-Z_a-z])(?![0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?=[0-9A-Z_a-z]))");
                break;
            case WordBorderNode:
                _text.Append(@"(?:(?<=[0-9A-Z_a-z])(?=[0-9A-Z_a-z])|(?<![0-9A-Z_a-z])(?![0-9A-Z_a-z]))");
                break;
            case LookNode look:
                _text.Append(look.Behind ? "(?<" : "(?").Append(look.Negated ? '!' : '=');
                Append(look.Item);
                _text.Append(')');
                break;
            case BackReferenceNode reference:
                AppendReference(reference.Group);
                break;
            case NamedReferenceNode reference:
                AppendReference(1 + _groups.FindIndex(group => group.Name == reference.Name));
                break;
        }
    }

    // By number, also a named one: .NET counts named groups after all others, so ours are emitted without their names.
    private void AppendReference(int group) => _text.Append(FormattableString.Invariant($"(?:\\{group})"));

    private void AppendGrouped(PatternNode node, bool isGrouped)
    {
        _text.Append(isGrouped ? "(?:" : "");
        Append(node);
        _text.Append(isGrouped ? ")" : "");
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

    private void AppendSet(CharSet set)
    {
        var basic = Utf16.Basic(set).ToList();
        if (_standIns.UnitsOf(set) is { } units)
        {
            AppendWithStandIns(set, basic, units);
            return;
        }

        var pairs = Utf16.Pairs(set).ToList();
        if (pairs.Count == 0)
        {
            _text.Append(
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

        _text.Append("(?:").Append(string.Join("|", options)).Append(')');
    }

    private void AppendWithStandIns(CharSet set, List<UnitRange> basic, List<UnitRange> units)
    {
        var categories = string.Concat(set.Categories);
        if (!set.Negated && !set.Categories.Any(HoldsSurrogates))
        {
            _text.Append(Class([.. basic, .. units], categories, negated: false));
            return;
        }

        // Such a class holds all surrogates, but only some of them belong to characters of the set.
        var own = Class(basic, categories, set.Negated);
        _text
            .Append("(?:")
            .Append(own, 0, own.Length - 1)
            .Append(@"-[\uD800-\uDFFF]]|")
            .Append(Class(units, "", negated: false))
            .Append(')');
    }

    private static bool HoldsSurrogates(string category) => category[1] == 'P' || category is @"\p{C}" or @"\p{Cs}";

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
