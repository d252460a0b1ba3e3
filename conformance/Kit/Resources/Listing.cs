using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Resources;

/// <summary>What a list call showed, all its pages together.</summary>
/// <param name="Parent">Whose.</param>
/// <param name="Items">What stood there.</param>
/// <param name="Pages">The calls.</param>
/// <param name="IsEndless">Whether its pages lead back to one another, so that it was read no further.</param>
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

/// <summary>One entry of a list.</summary>
/// <param name="Identifier">Its own identifier; null where it shows none.</param>
/// <param name="Value">The entry.</param>
internal sealed record ListedItem(string? Identifier, WireMap Value);
