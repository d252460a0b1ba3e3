namespace LightsailContract.Model.Patterns;

/// <summary>A part of a pattern: the syntax tree of a regular expression.</summary>
internal abstract record PatternNode;

/// <summary>One character of a set.</summary>
internal sealed record SetNode(CharSet Set) : PatternNode;

/// <summary>One after the other; the empty sequence matches the empty text.</summary>
internal sealed record SequenceNode(EquatableArray<PatternNode> Items) : PatternNode;

/// <summary>One or the other.</summary>
internal sealed record AlternationNode(EquatableArray<PatternNode> Options) : PatternNode;

/// <summary>The same several times; without a bound where <paramref name="Max"/> is null.</summary>
internal sealed record RepeatNode(PatternNode Item, int Min, int? Max) : PatternNode;

/// <summary>A group that a back reference may refer to, by its number or by its name.</summary>
internal sealed record GroupNode(PatternNode Item, string? Name) : PatternNode;

/// <summary>The very start or the very end of the text.</summary>
internal sealed record AnchorNode(bool AtEnd) : PatternNode;

/// <summary>The border of a word, or its absence.</summary>
internal sealed record WordBorderNode(bool Negated) : PatternNode;

/// <summary>A look ahead or behind.</summary>
internal sealed record LookNode(PatternNode Item, bool Behind, bool Negated) : PatternNode;

/// <summary>What a group matched, again; groups count from 1, in the order of their opening parentheses.</summary>
internal sealed record BackReferenceNode(int Group) : PatternNode;

/// <summary>What a named group matched, again.</summary>
internal sealed record NamedReferenceNode(string Name) : PatternNode;
