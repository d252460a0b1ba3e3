using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Yaml;

/// <summary>A node of a document, with its place. Equal by value.</summary>
internal abstract record YamlNode(TextRange Range)
{
    /// <summary>What people call this kind of node.</summary>
    public abstract string Kind { get; }
}

/// <summary>A text; <paramref name="Plain"/> ones may also be a number, a truth value or null.</summary>
internal sealed record YamlScalar(string Text, bool Plain, TextRange Range) : YamlNode(Range)
{
    public bool IsNull => Plain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The text for a message, in quotes if it is quoted.</summary>
    public string Quoted => Plain ? Quote.Escape(Text) : $"\"{Quote.Escape(Text)}\"";

    public override string Kind => IsNull ? "nothing" : "a single value";

    public bool? AsBoolean() =>
        !Plain
            ? null
            : Text switch
            {
                "true" or "True" or "TRUE" => true,
                "false" or "False" or "FALSE" => false,
                _ => null,
            };
}

/// <summary>A key and the value under it.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    /// <summary>The value if it is a single one, otherwise the key: a block has no place that a reader would look at.</summary>
    public TextRange Range => Value is YamlScalar { IsNull: false } ? Value.Range : Key.Range;
}
