using LightsailContract.Model;

namespace LightsailContract.Emit.Patterns;

/// <summary>A part of a regular expression.</summary>
internal abstract record PatternNode;

/// <summary>One character of a set.</summary>
internal sealed record SetNode(CharSet Set) : PatternNode;

/// <summary>One after the other; the empty sequence matches the empty text.</summary>
internal sealed record SequenceNode(EquatableArray<PatternNode> Items) : PatternNode;

/// <summary>One or the other.</summary>
internal sealed record AlternationNode(EquatableArray<PatternNode> Options) : PatternNode;

/// <summary>The same several times; without a bound where <paramref name="Max"/> is null.</summary>
internal sealed record RepeatNode(PatternNode Item, int Min, int? Max) : PatternNode;

/// <summary>A group that a back reference may name.</summary>
internal sealed record GroupNode(PatternNode Item) : PatternNode;

/// <summary>The very start or the very end of the text.</summary>
internal sealed record AnchorNode(bool AtEnd) : PatternNode;

/// <summary>The border of a word, or its absence.</summary>
internal sealed record WordBorderNode(bool Negated) : PatternNode;

/// <summary>A look ahead or behind.</summary>
internal sealed record LookNode(PatternNode Item, bool Behind, bool Negated) : PatternNode;

/// <summary>What a group matched, again.</summary>
internal sealed record BackReferenceNode(int Group) : PatternNode;
