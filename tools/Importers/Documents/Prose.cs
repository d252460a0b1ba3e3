using System.Text.RegularExpressions;
using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Finds the facts that the documents state in sentences.</summary>
/// <remarks>The sentences are the same in all forms once their markup is gone: they are generated from one model.
/// Every pattern is matched in linear time, for a document may come from anyone.</remarks>
internal static class Prose
{
    private static readonly Regex Link = Linear("`([^`<]*?)\\s*<[^>\\n]*>`_+");
    private static readonly Regex Markup = Linear("[`*]");
    private static readonly Regex Space = Linear("\\s+");
    private static readonly Regex Quota = Linear("maximum of (\\w+) ([a-z][a-z ]*?) per ([a-z]+)");
    private static readonly Regex Sentinel = Linear("the (\\w+)(?: and (\\w+))? values? (?:is|are) (N/A|null)\\b");
    private static readonly Regex OnlyIn = Linear(
        "[Tt]he (\\w+) value is returned only in response to the (\\w+) action"
    );
    private static readonly Regex NotIn = Linear("This action does not return the ([a-z]+(?: [a-z]+)*) value");
    private static readonly Regex NoData = Linear("object does not include data in the response of an? (\\w+) action");
    private static readonly Regex LettersAndDigits = Linear("alphanumeric characters|letter or digit");
    private static readonly Regex OtherCharacters = Linear("any of the following characters: (\\S+)");
    private static readonly Regex Implicit = Linear(
        "If you do not specify an? [\\w ]+, \\w+ determines the [\\w ]+ implicitly"
    );

    /// <summary>Takes the markup and the line breaks out of a document.</summary>
    public static string Plain(DocumentText document)
    {
        var text = Link.Replace(string.Join('\n', document.Lines), "$1");
        return Space.Replace(Markup.Replace(text, ""), " ");
    }

    public static EquatableArray<QuotaFact> Quotas(string prose) =>
        Quota
            .Matches(prose)
            .Select(match => (Max: Names.Number(match.Groups[1].Value), match.Groups))
            .Where(quota => quota.Max is not null)
            .Select(quota => new QuotaFact(quota.Max!.Value, quota.Groups[2].Value, quota.Groups[3].Value))
            .Distinct()
            .ToEquatableArray();

    public static EquatableArray<SentinelFact> Sentinels(string prose) =>
        Sentinel
            .Matches(prose)
            .SelectMany(match =>
                new[] { match.Groups[1], match.Groups[2] }
                    .Where(member => member.Success)
                    .Select(member => (Name: member.Value, Value: match.Groups[3].Value))
            )
            .Select(sentinel => new SentinelFact(sentinel.Name, sentinel.Value == "null" ? null : sentinel.Value))
            .Distinct()
            .ToEquatableArray();

    /// <summary>What is said of who shows a member; <paramref name="operation"/> is the one that "this action" means.</summary>
    public static EquatableArray<VisibilityFact> Visibility(string prose, string? operation) =>
        OnlyIn
            .Matches(prose)
            .Select(match => new VisibilityFact(match.Groups[1].Value, OnlyIn: Names.Operation(match.Groups[2].Value)))
            .Concat(
                NotIn
                    .Matches(prose)
                    .Where(_ => operation is not null)
                    .Select(match => new VisibilityFact(Names.Member(match.Groups[1].Value), NotIn: operation))
            )
            .Distinct()
            .ToEquatableArray();

    /// <summary>The operation that answers an object without data, or null.</summary>
    public static string? NoDataIn(string prose) =>
        NoData.Match(prose) is { Success: true } match ? Names.Operation(match.Groups[1].Value) : null;

    /// <summary>The characters that a sentence allows, or null.</summary>
    public static string? Characters(string prose)
    {
        if (!LettersAndDigits.IsMatch(prose))
        {
            return null;
        }

        var others = OtherCharacters.Match(prose).Groups[1].Value;
        return "A-Za-z0-9" + others;
    }

    /// <summary>Whether a sentence says that the service finds a value itself where none is given.</summary>
    public static bool SaysImplicit(string prose) => Implicit.IsMatch(prose);

    private static Regex Linear(string pattern) => new(pattern, RegexOptions.NonBacktracking);
}
