using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Resources;

/// <summary>A list that was read, with all its pages.</summary>
/// <param name="Parent">The parent.</param>
/// <param name="Items">The listed items.</param>
/// <param name="Pages">The calls.</param>
/// <param name="IsEndless">Whether a page leads to a page that was already read, so that reading stopped.</param>
internal sealed record Listing(
    ParentRef Parent,
    IReadOnlyList<ListedItem> Items,
    IReadOnlyList<Exchange> Pages,
    bool IsEndless
)
{
    public Exchange Last => Pages[^1];

    public bool Contains(string identifier) => Items.Any(item => item.Identifier == identifier);
}

/// <summary>One item of a list.</summary>
/// <param name="Identifier">Its identifier, or null.</param>
/// <param name="Value">The item.</param>
internal sealed record ListedItem(string? Identifier, WireMap Value);
