using System.Globalization;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Values;

/// <summary>A node and what messages call it; each reading reports what does not fit and gives null.</summary>
internal sealed record Value(YamlNode Node, TextRange Range, Subject Subject, FindingSink Sink)
{
    public string? AsText()
    {
        if (Node is not YamlScalar { IsNull: false } scalar)
        {
            return Wrong("a single value");
        }

        if (scalar.Text.Length == 0)
        {
            Sink.Report(ReaderRules.EmptyText, Range, Subject);
            return null;
        }

        return scalar.Text;
    }

    /// <summary>A name in the sense of Smithy's identifiers.</summary>
    public string? AsName() => AsText() is { } text && Names.CheckName(text, Range, Sink) ? text : null;

    /// <summary>Names between dots.</summary>
    public string? AsDottedName() =>
        AsText() is { } text && text.Split('.').All(name => Names.CheckName(name, Range, Sink)) ? text : null;

    public string? AsId() => AsText() is { } text && Names.CheckId(text, Range, Sink) ? text : null;

    public bool? AsBoolean()
    {
        if (Node is not YamlScalar { IsNull: false } scalar)
        {
            Wrong("true or false");
            return null;
        }

        if (scalar.AsBoolean() is not { } flag)
        {
            Sink.Report(ReaderRules.NotABoolean, Range, Subject, scalar.Quoted);
            return null;
        }

        return flag;
    }

    public long? AsInteger(long min, long max)
    {
        if (Node is not YamlScalar { IsNull: false } scalar)
        {
            Wrong("a whole number");
            return null;
        }

        if (
            !scalar.Plain
            || !long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number < min
            || number > max
        )
        {
            Sink.Report(ReaderRules.NotAnInteger, Range, Subject, min, max, scalar.Quoted);
            return null;
        }

        return number;
    }

    public decimal? AsDecimal()
    {
        const NumberStyles Styles =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (Node is not YamlScalar { IsNull: false } scalar)
        {
            Wrong("a number");
            return null;
        }

        if (!scalar.Plain || !decimal.TryParse(scalar.Text, Styles, CultureInfo.InvariantCulture, out var number))
        {
            Sink.Report(ReaderRules.NotANumber, Range, Subject, scalar.Quoted);
            return null;
        }

        return number;
    }

    public T? AsChoice<T>(Choices<T> choices)
        where T : struct
    {
        if (AsText() is not { } text)
        {
            return null;
        }

        if (choices.Find(text) is not { } choice)
        {
            var suggestion = Suggestion.For(text, choices.Names);
            Sink.Report(ReaderRules.UnknownChoice, Range, Subject, choices, Quote.Escape(text), suggestion);
            return null;
        }

        return choice;
    }

    /// <summary>The value as JSON text, for any kind of value.</summary>
    public string AsJson() => YamlJson.Write(Node);

    /// <summary>The entries of a mapping whose keys are names of the contract's; nothing at all counts as none.</summary>
    public IEnumerable<YamlEntry> AsEntries()
    {
        if (Node is YamlMapping mapping)
        {
            return mapping.Entries;
        }

        if (Node is not YamlScalar { IsNull: true })
        {
            Wrong("a mapping");
        }

        return [];
    }

    /// <summary>The entries of a list; nothing at all counts as none.</summary>
    public IEnumerable<Value> AsItems()
    {
        if (Node is YamlSequence sequence)
        {
            return sequence.Items.Select(item => this with { Node = item, Range = item.Range });
        }

        if (Node is not YamlScalar { IsNull: true })
        {
            Wrong("a list");
        }

        return [];
    }

    /// <summary>The same list or mapping; reported if it has no entry.</summary>
    public Value NotEmpty()
    {
        if (
            Node
            is YamlSequence { Items.IsEmpty: true }
                or YamlMapping { Entries.IsEmpty: true }
                or YamlScalar { IsNull: true }
        )
        {
            Sink.Report(ReaderRules.EmptyList, Range, Subject);
        }

        return this;
    }

    /// <summary>The value under one of this mapping's keys.</summary>
    public Value Under(YamlEntry entry) => new(entry.Value, entry.Range, Subject.Key(entry.Key.Text), Sink);

    private string? Wrong(string wanted)
    {
        Sink.Report(ReaderRules.WrongKind, Range, Subject, wanted, Node.Kind);
        return null;
    }
}
