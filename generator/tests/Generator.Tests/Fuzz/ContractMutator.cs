using System.Text;
using System.Text.RegularExpressions;

namespace LightsailContract.Generator.Tests;

/// <summary>Breaks a contract's text in the ways that people, editors and attackers do. The same seed breaks it the same way.</summary>
internal sealed partial class ContractMutator(int seed)
{
    // Half of the cases get only these: what is so broken is often accepted, and must compile.
    private static readonly Func<ContractMutator, string, string>[] Gentle =
    [
        (mutator, text) => mutator.Rename(text),
        (mutator, text) => mutator.Rename(text),
        (mutator, text) => mutator.RetargetShape(text),
        (mutator, text) => mutator.ReplaceValue(text),
        (mutator, text) => mutator.DeleteLine(text),
        (mutator, text) => mutator.MoveLine(text),
    ];

    private static readonly Func<ContractMutator, string, string>[] Rough =
    [
        (mutator, text) => mutator.FlipBytes(text),
        (mutator, text) => mutator.MoveLine(text),
        (mutator, text) => mutator.DeleteLine(text),
        (mutator, text) => mutator.DuplicateLine(text),
        (mutator, text) => mutator.SwapWords(text),
        (mutator, text) => mutator.MoveWord(text),
        (mutator, text) => mutator.Retarget(text),
        (mutator, text) => mutator.ReplaceWord(text),
        (mutator, text) => mutator.Anchor(text),
        (mutator, text) => mutator.Nest(text),
        (mutator, text) => mutator.Inflate(text),
        (mutator, text) => mutator.Indent(text),
        (mutator, text) => mutator.Cut(text),
    ];

    private readonly Random _random = new(seed);

    public string Mutate(string text)
    {
        var mutations = _random.Next(2) == 0 ? Gentle : Rough;
        for (var count = 1 + _random.Next(3); count > 0 && text.Length > 0; count--)
        {
            text = Pick(mutations)(this, text);
        }

        return text;
    }

    private string FlipBytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var count = 1 + _random.Next(4); count > 0; count--)
        {
            bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private string MoveLine(string text) =>
        EditLines(
            text,
            (lines, at) =>
            {
                var line = lines[at];
                lines.RemoveAt(at);
                lines.Insert(_random.Next(lines.Count + 1), line);
            }
        );

    private string DeleteLine(string text) => EditLines(text, (lines, at) => lines.RemoveAt(at));

    private string DuplicateLine(string text) => EditLines(text, (lines, at) => lines.Insert(at, lines[at]));

    private string Indent(string text) => EditLines(text, (lines, at) => lines[at] = Pick(Words.Indents) + lines[at]);

    private string SwapWords(string text)
    {
        var (a, b) = (Word(text), Word(text));
        return a.End <= b.Start ? Swap(a, b)
            : b.End <= a.Start ? Swap(b, a)
            : text;

        string Swap(TextSpan first, TextSpan second) =>
            text[..first.Start]
            + text[second.Start..second.End]
            + text[first.End..second.Start]
            + text[first.Start..first.End]
            + text[second.End..];
    }

    private string MoveWord(string text)
    {
        var (from, to) = (Word(text), Word(text));
        return text.Insert(to.Start, text[from.Start..from.End] + Pick(Words.Separators));
    }

    /// <summary>Gives a shape, member, value or operation another name everywhere, so that references stay whole.</summary>
    private string Rename(string text) =>
        PickMatch(OwnWord().Matches(text).Where(word => !Words.OfTheFormat.Contains(word.Value))) is { } name
            ? Regex.Replace(text, $@"\b{name.Value}\b", Pick(Words.Names).Replace("$", "$$", StringComparison.Ordinal))
            : text;

    private string RetargetShape(string text) =>
        PickMatch(ShapeName().Matches(text)) is { } to && PickMatch(ShapeName().Matches(text)) is { } from
            ? text[..to.Index] + from.Value + text[(to.Index + to.Length)..]
            : text;

    /// <summary>Puts another value after a trait's key.</summary>
    private string ReplaceValue(string text) =>
        PickMatch(TraitValue().Matches(text)) is { } value
            ? text[..value.Index] + Pick(Words.Values) + text[(value.Index + value.Length)..]
            : text;

    /// <summary>Puts one name of the contract in the place of another: cycles, wrong kinds, unknown names.</summary>
    private string Retarget(string text)
    {
        var (from, to) = (Word(text), Word(text));
        return string.Concat(
            text.AsSpan(0, to.Start),
            text.AsSpan(from.Start, from.End - from.Start),
            text.AsSpan(to.End)
        );
    }

    private string ReplaceWord(string text)
    {
        var word = Word(text);
        return text[..word.Start] + Pick(Words.Values) + text[word.End..];
    }

    private string Anchor(string text)
    {
        var (from, to) = (Word(text), Word(text));
        var (first, second) = from.Start < to.Start ? (from, to) : (to, from);
        text =
            _random.Next(2) == 0 ? text[..second.Start] + "*a" + text[second.End..] : text.Insert(second.Start, "*a ");
        return text.Insert(first.Start, Pick(Words.Anchors));
    }

    private string Nest(string text)
    {
        var depth = 1 << _random.Next(14);
        var open = Pick(Words.Openings);
        return text.Insert(Word(text).Start, string.Concat(Enumerable.Repeat(open, depth)));
    }

    private string Inflate(string text)
    {
        var word = Word(text);
        var size = 1 << _random.Next(18);
        return text[..word.Start] + string.Concat(Enumerable.Repeat(Pick(Words.Fillings), size)) + text[word.End..];
    }

    private string Cut(string text) => text[.._random.Next(text.Length)];

    private string EditLines(string text, Action<List<string>, int> edit)
    {
        var lines = text.Split('\n').ToList();
        edit(lines, _random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    /// <summary>A run of letters and digits somewhere in the text; empty where there is none.</summary>
    private TextSpan Word(string text)
    {
        var at = _random.Next(text.Length);
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        var (start, end) = (at, at);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private Match? PickMatch(IEnumerable<Match> matches) =>
        matches.ToArray() is { Length: > 0 } choices ? Pick(choices) : null;

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];

    [GeneratedRegex(@"\b[A-Za-z]+\b")]
    private static partial Regex OwnWord();

    [GeneratedRegex(@"\b[A-Z][a-z]+(?:[A-Z][a-z]+)*\b")]
    private static partial Regex ShapeName();

    [GeneratedRegex(
        @"(?<=\b(length|min|max|pattern|default|documentation|deprecated|required|sensitive|sparse|httpError|since|message|title|jsonName|xmlName|timestampFormat|uniqueItems): )[^,{}\[\]\n]+"
    )]
    private static partial Regex TraitValue();

    private readonly record struct TextSpan(int Start, int End);
}
