using System.Text.RegularExpressions;
using LightsailContract.Lint.Findings;
using LightsailContract.Model;
using LightsailContract.Reader;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace LightsailContract.Lint.Suppressions;

/// <summary>Reads the comments <c># lint-ignore LSC4009: reason</c> of a file.</summary>
internal sealed partial class SuppressionReader(IReadOnlySet<string> rules)
{
    /// <summary>The suppressions of a file, and a finding for each comment that cannot be read.</summary>
    /// <param name="file">A file that was read without an error.</param>
    public (IReadOnlyList<Suppression> Suppressions, IReadOnlyList<Finding> Findings) Read(ContractFile file)
    {
        // Most files have none, and scanning one takes as long as reading it.
        if (!file.Text.Contains(Mark, StringComparison.Ordinal))
        {
            return ([], []);
        }

        var suppressions = new List<Suppression>();
        var findings = new List<Finding>();
        var lines = file.Text.ReplaceLineEndings("\n").Split('\n');
        foreach (
            var comment in Comments(file.Text)
                .Where(it => it.Value.TrimStart().StartsWith(Mark, StringComparison.Ordinal))
        )
        {
            var location = new SourceLocation(
                file.Path,
                (int)comment.Start.Line,
                (int)comment.Start.Column,
                (int)comment.End.Line,
                (int)comment.End.Column
            );
            var form = Form().Match(comment.Value);
            if (Problem(form) is { } problem)
            {
                findings.Add(SuppressionRules.Unreadable.At(location, problem));
            }
            else
            {
                var line = comment.IsInline ? location.Line : NextLine(lines, location.Line);
                suppressions.Add(new Suppression(form.Groups["id"].Value, line, location));
            }
        }

        return (suppressions, findings);
    }

    private const string Mark = "lint-ignore";

    private string? Problem(Match form) =>
        !form.Success ? $"write '# {Mark} RULE: reason'"
        : !rules.Contains(form.Groups["id"].Value)
            ? $"'{form.Groups["id"].Value}' is not a warning that can be suppressed"
        : form.Groups["reason"].Value.Trim().Length == 0 ? "the reason is missing"
        : null;

    private static IEnumerable<Comment> Comments(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment comment)
            {
                yield return comment;
            }
        }
    }

    // Comments may follow one another, one for each rule.
    private static int NextLine(string[] lines, int line)
    {
        while (line < lines.Length && lines[line].TrimStart() is "" or ['#', ..])
        {
            line++;
        }

        return line + 1;
    }

    [GeneratedRegex(@"^\s*lint-ignore\s+(?<id>\S+?)\s*(?::(?<reason>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
