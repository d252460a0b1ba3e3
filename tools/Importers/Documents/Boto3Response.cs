using System.Text.RegularExpressions;
using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Reads what a boto3 page says of a method's answer: the syntax block, then a nested list that must agree with it.</summary>
internal static partial class Boto3Response
{
    public static EquatableArray<MemberFact> Read(DocumentText document)
    {
        var heading = document.Find("**Response Syntax**");
        if (heading < 0)
        {
            return document.Lines.Any(line => line.Trim() == ":returns: None")
                ? []
                : throw document.Unexpected(
                    document.Lines.Length - 1,
                    "a response syntax or ':returns: None'",
                    "neither"
                );
        }

        var (start, end) = document.Block(heading);
        var shown = PythonSyntax.ReadValue(new SyntaxScanner(document, start, end)).Members("").ToEquatableArray();
        Compare(document, document.Need("**Response Structure**", end), shown);
        return shown;
    }

    /// <summary>The name that boto3 gives a type.</summary>
    public static string PythonType(string type) =>
        type switch
        {
            "structure" or "map" => "dict",
            "timestamp" => "datetime",
            "blob" => "bytes",
            _ => type,
        };

    /// <summary>The named entries of the nested list, in order, are the named members of the syntax block.</summary>
    private static void Compare(DocumentText document, int heading, EquatableArray<MemberFact> shown)
    {
        var named = shown.Where(member => !member.Path.EndsWith(']') && !member.Path.EndsWith('}')).GetEnumerator();
        for (
            var line = heading + 1;
            line < document.Lines.Length && document.Lines[line].Trim() != "**Exceptions**";
            line++
        )
        {
            if (Bullet().Match(document.Lines[line]) is not { Success: true } bullet)
            {
                continue;
            }

            document.Use(line);
            var (name, type) = (bullet.Groups["name"].Value, bullet.Groups["type"].Value);
            var expected = named.MoveNext()
                ? named.Current
                : throw document.Unexpected(line, "no further member", name);
            var last = expected.Path[(expected.Path.LastIndexOf('.') + 1)..];
            if (name != last || type != PythonType(expected.Type))
            {
                throw document.Unexpected(
                    line,
                    $"{last} ({PythonType(expected.Type)}), as the syntax block has it",
                    $"{name} ({type})"
                );
            }
        }

        if (named.MoveNext())
        {
            throw document.Unexpected(
                document.Lines.Length - 1,
                $"the member {named.Current.Path}, as the syntax block has it",
                "none"
            );
        }
    }

    [GeneratedRegex(@"^\s*- \*\*(?<name>\w+)\*\* \*\((?<type>\w+)\) --\*")]
    public static partial Regex Bullet();
}
