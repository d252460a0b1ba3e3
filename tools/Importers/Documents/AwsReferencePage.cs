using System.Globalization;
using System.Text.RegularExpressions;
using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Reads a data type's page of an AWS API reference, as text.</summary>
internal static partial class AwsReferencePage
{
    public static DocumentFacts Read(DocumentText document)
    {
        var title = Array.FindIndex(document.Lines, line => Title().IsMatch(line));
        var match =
            title < 0
                ? throw document.Unexpected(0, "a title 'TYPE - Amazon SERVICE'", "none")
                : Title().Match(document.Lines[title]);
        var start = document.Need("Contents", title);
        var end = document.Need("See Also", start);
        var prose = Prose.Plain(document);
        var members = Members(document, start + 1, end).ToEquatableArray();
        return new DocumentFacts
        {
            Document = document.File,
            Kind = "aws-reference",
            Service = string.Concat(match.Groups[2].Value.Split(' ')).ToLowerInvariant(),
            Structures = EquatableArray.Of(
                new StructureFacts(match.Groups[1].Value, members) { Line = document.Place(title) }
            ),
            Quotas = Prose.Quotas(prose),
            Sentinels = Prose.Sentinels(prose),
            Visibility = Prose.Visibility(prose, null).Concat(NoData(document, start, end)).ToEquatableArray(),
        };
    }

    /// <summary>A member's first line is its name, its last says whether it is required.</summary>
    private static IEnumerable<MemberFact> Members(DocumentText document, int start, int end)
    {
        for (var line = start; line < end; line++)
        {
            if (document.Lines[line].Trim() is not { Length: > 0 } name)
            {
                continue;
            }

            if (!Word().IsMatch(name))
            {
                throw document.Unexpected(line, "a member's name", $"'{(name.Length > 40 ? name[..40] + "…" : name)}'");
            }

            var last = Array.FindIndex(
                document.Lines,
                line,
                end - line,
                text => text.StartsWith("Required:", StringComparison.Ordinal)
            );
            var types = document
                .Lines[line..Math.Max(last, line)]
                .Count(text => text.StartsWith("Type:", StringComparison.Ordinal));
            yield return last < 0 || types > 1
                ? throw document.Unexpected(line, $"a line 'Required:' of {name}", "none")
                : Member(document, name, line, last);
            line = last;
        }
    }

    private static MemberFact Member(DocumentText document, string name, int start, int end)
    {
        var type =
            Value(document, "Type: ", start, end)
            ?? throw document.Unexpected(end, $"a line 'Type:' of {name}", "none");
        var length =
            Value(document, "Length Constraints: ", start, end)
            ?? Value(document, "Array Members: ", start, end)
            ?? Value(document, "Valid Range: ", start, end)
            ?? "";
        var target = ObjectType().Match(type is "Base64-encoded binary data object" ? "" : type);
        return new MemberFact(
            name,
            target.Success ? (target.Groups[1].Success ? "list" : "structure") : SimpleType(type)
        )
        {
            Required = Value(document, "Required: ", start, end + 1) == "Yes",
            Target = target.Success ? target.Groups[2].Value : null,
            Values = Value(document, "Valid Values: ", start, end)?.Split(" | ").ToEquatableArray() ?? [],
            Pattern = Value(document, "Pattern: ", start, end),
            Min = Bound(length, Least()),
            Max = Bound(length, Most()),
            Line = document.Place(start),
        };
    }

    private static IEnumerable<VisibilityFact> NoData(DocumentText document, int start, int end)
    {
        foreach (var member in Members(document, start + 1, end))
        {
            var line = document.Find(member.Path, start);
            var last = Array.FindIndex(
                document.Lines,
                line,
                text => text.StartsWith("Required:", StringComparison.Ordinal)
            );
            if (Prose.NoDataIn(string.Join(' ', document.Lines[line..last])) is { } operation)
            {
                yield return new VisibilityFact(member.Path, NoDataIn: operation) { Line = document.Place(line) };
            }
        }
    }

    private static string? Value(DocumentText document, string label, int start, int end)
    {
        var line = Array.FindIndex(
            document.Lines,
            start,
            end - start,
            line => line.StartsWith(label, StringComparison.Ordinal)
        );
        return line < 0 ? null : document.Read(line)[label.Length..].Trim();
    }

    /// <summary>A type that names no structure of its own.</summary>
    private static string SimpleType(string type) =>
        type switch
        {
            "Base64-encoded binary data object" => "blob",
            "JSON value" => "document",
            _ when type.StartsWith("Array of ", StringComparison.Ordinal) => "list",
            _ when type.EndsWith(" map", StringComparison.Ordinal) => "map",
            _ => type.ToLowerInvariant(),
        };

    private static long? Bound(string text, Regex bound) =>
        bound.Match(text) is { Success: true } match
        && long.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    [GeneratedRegex(@"^(\w+) - (?:Amazon|AWS) ([\w ]+?)\s*$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^\w+$")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(Array of )?(\w+) objects?$")]
    private static partial Regex ObjectType();

    [GeneratedRegex(@"(?:Fixed length of|Minimum (?:length|value|number) of) (\d+)")]
    private static partial Regex Least();

    [GeneratedRegex(@"(?:Fixed length of|Maximum (?:length|value|number) of) (\d+)")]
    private static partial Regex Most();
}
