using System.Text;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Tests.Patterns;

/// <summary>Makes texts around a pattern: ones that match it, those with one thing changed, and ones made of its pieces.</summary>
internal sealed class Texts(string pattern, int seed)
{
    private static readonly string[] Common = [.. "abzAZ059_-./:@+=, \t\n#?$%&*(){}[]!'~".Select(c => c.ToString())];
    private static readonly string[] Far =
    [
        "é",
        "ß",
        "\u00a1",
        "\u00ff",
        "\u0100",
        "漢",
        "\u2028",
        "😀",
        "𠮷",
        "𝟎",
        "\U0010FFFF",
        "\u007f",
    ];

    private readonly Random _random = new(seed);
    private readonly PatternNode _node = PatternParser.Parse(pattern);
    private readonly string[] _own =
    [
        .. pattern.EnumerateRunes().Select(rune => rune.ToString()),
        .. pattern.Split([.. "^$()[]{}|?*+\\"], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1),
    ];

    public string Next() =>
        _random.Next(5) switch
        {
            0 => Pieces(),
            1 => Matching(),
            2 => Changed(Matching()),
            3 => Changed(Changed(Matching())),
            _ => Piece() + Matching() + Piece(),
        };

    private string Matching()
    {
        var text = new StringBuilder();
        Append(text, _node);
        return text.ToString();
    }

    private void Append(StringBuilder text, PatternNode node)
    {
        switch (node)
        {
            case SetNode { Set: { IsPlain: true, Ranges.IsEmpty: false } set }:
                var range = set.Ranges[_random.Next(set.Ranges.Count)];
                text.Append(new Rune(_random.Next(range.Low, Math.Min(range.High, range.Low + 300) + 1)).ToString());
                break;
            case SetNode:
                text.Append(Pick(["é", "Z", "漢", "7", "+", "𠮷", "😀", "𝟎"]));
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Append(text, item);
                }

                break;
            case AlternationNode alternation:
                Append(text, alternation.Options[_random.Next(alternation.Options.Count)]);
                break;
            case GroupNode group:
                Append(text, group.Item);
                break;
            case RepeatNode repeat:
                var most = Math.Min(repeat.Max ?? int.MaxValue, repeat.Min + Pick([0, 1, 3, 70]));
                for (var count = _random.Next(repeat.Min, most + 1); count > 0; count--)
                {
                    Append(text, repeat.Item);
                }

                break;
        }
    }

    // One character more, less or other; never half of one.
    private string Changed(string text)
    {
        var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var place = _random.Next(runes.Count + 1);
        if (place == runes.Count || _random.Next(3) == 0)
        {
            runes.Insert(place, Piece());
        }
        else
        {
            runes[place] = _random.Next(2) == 0 ? "" : Piece();
        }

        return string.Concat(runes);
    }

    private string Pieces() => string.Concat(Enumerable.Range(0, _random.Next(6)).Select(_ => Piece()));

    private string Piece() =>
        _random.Next(8) switch
        {
            0 => Pick(Far),
            1 => "",
            2 or 3 => _own.Length == 0 ? "" : Pick(_own),
            _ => Pick(Common),
        };

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
