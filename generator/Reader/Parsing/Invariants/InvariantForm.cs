using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>The YAML form of one kind of invariant.</summary>
internal abstract class InvariantForm
{
    private static readonly string[] HeaderKeys = ["id", "kind", "level", "basis", "statement", "source"];

    protected InvariantForm(string kind, params string[] keys)
    {
        Kind = kind;
        Keys = new KeySet(kind + "Invariant", [.. HeaderKeys, .. keys]);
    }

    /// <summary>The value under <c>kind</c>.</summary>
    public string Kind { get; }

    public KeySet Keys { get; }

    /// <summary>The invariant, or null if a key that it needs is missing or wrong.</summary>
    public abstract Invariant? Parse(RuleHeader header, Fields fields);
}
