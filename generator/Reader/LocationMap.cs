using LightsailContract.Model;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader;

/// <summary>Where each part of a service's contract stands in its files. Equal by value.</summary>
public sealed record LocationMap
{
    private static readonly string[] NamingKeys = ["id", "code", "value", "about"];

    private readonly EquatableArray<LocatedDocument> _documents;

    internal LocationMap(IEnumerable<ParsedFile> files) =>
        _documents = files
            .Where(file => file.Root is not null)
            .Select(file => new LocatedDocument(file.Path, file.Root!))
            .ToEquatableArray();

    /// <summary>Finds a part by its path, such as <c>shapes/AccessKey/members/status</c> or
    /// <c>invariants/secret-only-on-create</c>; a step into a list is an entry's id, code, value, text or number.</summary>
    /// <param name="path">The path, steps parted by slashes.</param>
    /// <returns>The place of the part, else of the nearest part around it, else null.</returns>
    public SourceLocation? Find(string path) => Find(path.Split('/'));

    /// <summary>The same, with the steps given apart: a step may then hold a slash.</summary>
    internal SourceLocation? Find(params string[] steps) => FindDeepest(steps).Location;

    /// <summary>The place of exactly that part, or null.</summary>
    internal SourceLocation? FindExact(params string[] steps) =>
        FindDeepest(steps) is { Location: { } location } found && found.Depth == steps.Length ? location : null;

    private (SourceLocation? Location, int Depth) FindDeepest(string[] steps)
    {
        var (location, deepest) = ((SourceLocation?)null, 0);
        foreach (var document in _documents)
        {
            var (range, depth) = Walk(document.Root, steps);
            if (depth > deepest)
            {
                (location, deepest) = (range.In(document.Path), depth);
            }
        }

        return (location, deepest);
    }

    private static (TextRange Range, int Depth) Walk(YamlNode node, string[] steps)
    {
        var range = node.Range;
        for (var depth = 0; depth < steps.Length; depth++)
        {
            if (Step(node, steps[depth]) is not { } next)
            {
                return (range, depth);
            }

            (node, range) = next;
        }

        return (range, steps.Length);
    }

    private static (YamlNode Node, TextRange Range)? Step(YamlNode node, string step) =>
        node switch
        {
            YamlMapping mapping when mapping.Find(step) is { } entry => (entry.Value, entry.Range),
            YamlSequence sequence when FindItem(sequence, step) is { } item => (item, item.Range),
            _ => null,
        };

    private static YamlNode? FindItem(YamlSequence sequence, string step)
    {
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar scalar ? scalar.Text == step : item is YamlMapping mapping && IsNamed(mapping, step))
            {
                return item;
            }
        }

        return int.TryParse(step, out var index) && index >= 0 && index < sequence.Items.Count
            ? sequence.Items[index]
            : null;
    }

    private static bool IsNamed(YamlMapping mapping, string name)
    {
        foreach (var key in NamingKeys)
        {
            if (mapping.Find(key) is { Value: YamlScalar scalar } && scalar.Text == name)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One file's tree.</summary>
internal sealed record LocatedDocument(string Path, YamlMapping Root);
