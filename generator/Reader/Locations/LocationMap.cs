using System.Globalization;
using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Locations;

/// <summary>Where each part of a service's contract is in its files. Equal by value.</summary>
public sealed record LocationMap
{
    private readonly EquatableArray<LocatedDocument> _documents;

    internal LocationMap(IEnumerable<ParsedFile> files) =>
        _documents = files
            .Where(file => file.Root is not null)
            .Select(file => new LocatedDocument(file.Path, file.Root!))
            .ToEquatableArray();

    /// <summary>Finds a part by its path, such as <c>shapes/AccessKey/members/status</c> or
    /// <c>invariants/secret-only-on-create</c>; a step into a list is an entry's id, code, value or text, or its place as <c>#0</c>.</summary>
    /// <param name="path">The path, steps separated by slashes.</param>
    /// <returns>The place of the part, else of the nearest part around it, else null.</returns>
    public SourceLocation? Find(string path) => Find(path.Split('/'));

    /// <summary>The same, with the steps given apart: a step may then hold a slash.</summary>
    /// <param name="steps">The path, step by step.</param>
    public SourceLocation? Find(params string[] steps) => FindDeepest(steps);

    /// <summary>Whether there is exactly that part.</summary>
    internal bool Has(params string[] steps) => FindNode(steps) is not null;

    /// <summary>The node of exactly that part, or null.</summary>
    internal YamlNode? FindNode(params string[] steps)
    {
        foreach (var document in _documents)
        {
            if (Walk(document.Root, steps) is var (node, _, depth) && depth == steps.Length)
            {
                return node;
            }
        }

        return null;
    }

    private SourceLocation? FindDeepest(string[] steps)
    {
        var (location, deepest) = ((SourceLocation?)null, 0);
        foreach (var document in _documents)
        {
            var (_, range, depth) = Walk(document.Root, steps);
            if (depth > deepest)
            {
                (location, deepest) = (range.In(document.Path), depth);
            }
        }

        return location;
    }

    private static (YamlNode Node, TextRange Range, int Depth) Walk(YamlNode node, string[] steps)
    {
        var range = node.Range;
        for (var depth = 0; depth < steps.Length; depth++)
        {
            if (Step(node, steps[depth]) is not { } next)
            {
                return (node, range, depth);
            }

            (node, range) = next;
        }

        return (node, range, steps.Length);
    }

    private static (YamlNode Node, TextRange Range)? Step(YamlNode node, string step) =>
        node switch
        {
            YamlMapping mapping when mapping.Find(step) is { } entry => (entry.Value, entry.Range),
            YamlSequence sequence when (FindIndexed(sequence, step) ?? sequence.Find(step)) is { } item => (
                item,
                item.Range
            ),
            _ => null,
        };

    private static YamlNode? FindIndexed(YamlSequence sequence, string step) =>
        step.StartsWith("#", StringComparison.Ordinal)
        && int.TryParse(step.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < sequence.Items.Count
            ? sequence.Items[index]
            : null;
}

/// <summary>One file's tree.</summary>
internal sealed record LocatedDocument(string Path, YamlMapping Root);
