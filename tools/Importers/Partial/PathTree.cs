using LightsailContract.Importers.Facts;

namespace LightsailContract.Importers.Partial;

/// <summary>The members of a page, by the steps of their paths: a name, <c>[]</c> or <c>{}</c>.</summary>
internal sealed class PathTree
{
    private readonly OrderedDictionary<string, PathTree> _inner = new(StringComparer.Ordinal);

    /// <summary>What the page says of this place; null of a structure inside a list or map.</summary>
    public MemberFact? Fact { get; private set; }

    public IEnumerable<(string Name, PathTree Tree)> Members => _inner.Select(pair => (pair.Key, pair.Value));

    public PathTree? Item => _inner.GetValueOrDefault("[]");

    public PathTree? Value => _inner.GetValueOrDefault("{}");

    public static PathTree Of(IEnumerable<MemberFact> members)
    {
        var root = new PathTree();
        foreach (var member in members)
        {
            var steps = member
                .Path.Replace("[]", ".[]", StringComparison.Ordinal)
                .Replace("{}", ".{}", StringComparison.Ordinal)
                .Split('.', StringSplitOptions.RemoveEmptyEntries);
            steps.Aggregate(root, (tree, step) => tree.Enter(step)).Fact = member;
        }

        return root;
    }

    private PathTree Enter(string step)
    {
        if (!_inner.TryGetValue(step, out var tree))
        {
            _inner[step] = tree = new PathTree();
        }

        return tree;
    }
}
