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
    public static PlainText Plain(DocumentText document)
    {
        var plain = new PlainTextBuilder(document);
        foreach (Match link in Link.Matches(plain.Source))
        {
            plain.CopyUntil(link.Index);
            plain.Copy(link.Groups[1]);
            plain.SkipUntil(link.Index + link.Length);
        }

        return plain.Build();
    }

    public static EquatableArray<QuotaFact> Quotas(PlainText prose) =>
        Quota
            .Matches(prose.Text)
            .Select(match => (Max: Names.Number(match.Groups[1].Value), match.Groups, Line: prose.LineOf(match)))
            .Where(quota => quota.Max is not null)
            .Select(quota => new QuotaFact(quota.Max!.Value, quota.Groups[2].Value, quota.Groups[3].Value)
            {
                Line = quota.Line,
            })
            .Distinct()
            .ToEquatableArray();

    public static EquatableArray<SentinelFact> Sentinels(PlainText prose) =>
        Sentinel
            .Matches(prose.Text)
            .SelectMany(match =>
                new[] { match.Groups[1], match.Groups[2] }
                    .Where(member => member.Success)
                    .Select(member => (Name: member.Value, Value: match.Groups[3].Value, Line: prose.LineOf(match)))
            )
            .Select(sentinel => new SentinelFact(sentinel.Name, sentinel.Value == "null" ? null : sentinel.Value)
            {
                Line = sentinel.Line,
            })
            .Distinct()
            .ToEquatableArray();

    /// <summary>What is said of who shows a member; <paramref name="operation"/> is the one that "this action" means.</summary>
    public static EquatableArray<VisibilityFact> Visibility(PlainText prose, string? operation) =>
        OnlyIn
            .Matches(prose.Text)
            .Select(match => new VisibilityFact(match.Groups[1].Value, OnlyIn: Names.Operation(match.Groups[2].Value))
            {
                Line = prose.LineOf(match),
            })
            .Concat(
                NotIn
                    .Matches(prose.Text)
                    .Where(_ => operation is not null)
                    .Select(match => new VisibilityFact(Names.Member(match.Groups[1].Value), NotIn: operation)
                    {
                        Line = prose.LineOf(match),
                    })
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

    /// <summary>Whether a sentence says that the service finds a value itself if none is given.</summary>
    public static bool SaysImplicit(string prose) => Implicit.IsMatch(prose);

    private static Regex Linear(string pattern) => new(pattern, RegexOptions.NonBacktracking);
}
