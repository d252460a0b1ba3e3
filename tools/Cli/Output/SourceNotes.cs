using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Cli;

/// <summary>Numbers the documents, so that a narrow table can name them.</summary>
internal sealed class SourceNotes
{
    private readonly List<RuleSource> _sources = [];

    /// <summary>The documents in the order of their numbers.</summary>
    public IReadOnlyList<RuleSource> Sources => _sources;

    /// <summary>The numbers of the documents that <paramref name="rule"/> rests on: <c>1 3</c>.</summary>
    public string NumbersOf(RuleResult rule) =>
        string.Join(
            ' ',
            rule.Source.Distinct()
                .Select(NumberOf)
                .Order()
                .Select(number => number.ToString(CultureInfo.InvariantCulture))
        );

    private int NumberOf(RuleSource source)
    {
        var index = _sources.IndexOf(source);
        if (index < 0)
        {
            index = _sources.Count;
            _sources.Add(source);
        }

        return index + 1;
    }
}
