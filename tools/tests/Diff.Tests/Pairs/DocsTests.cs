using System.Globalization;
using System.Text;
using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Registry;
using LightsailContract.Diff.Tests.Support;

namespace LightsailContract.Diff.Tests.Pairs;

/// <summary>docs/diff.md is rendered from the kinds and their pairs.</summary>
public sealed class DocsTests
{
    [Fact]
    public void The_page_of_kinds_is_up_to_date()
    {
        var file = Path.Combine(Repository.Root, "docs", "diff.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, Render());
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(Render());
    }

    private static string Render()
    {
        var text = new StringBuilder(
            """
            # Kinds of changes

            What `spec diff` reports. This page is generated from the kinds in `tools/Diff`: run
            `UPDATE_SNAPSHOTS=1 dotnet test --project tools/tests/Diff.Tests`.

            - client: a client made for the old contract that calls a service of the new one.
            - server: a service made for the old contract that must obey the new one.
            - data: requests and responses that were stored under the old contract.
            - source, binary: C# that was written, or compiled, against the old emitted code. They are computed from what is
              emitted, so the table shows them for the example in `spec/diff/KIND`.

            A change in requests and one in responses can break others; the table then has both, separated by a slash. A shape
            that is in both has the graver of the two. `-` means no effect. A single change can be less grave than its kind,
            for example if a member gets another shape that is written in the same way.

            | kind | meaning | client | server | data | source | binary |
            | --- | --- | --- | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n")
        );
        foreach (var kind in ChangeKinds.All)
        {
            var example = DiffPair
                .All.Single(pair => pair.Name == kind.Id)
                .Changes.First(change => change.Kind == kind);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{kind.Id}` | {kind.Meaning} | {Cell(kind, it => it.Client)} | {Cell(kind, it => it.Server)} "
                    + $"| {Cell(kind, it => it.Data)} | {Word(example.Severities.Source)} | {Word(example.Severities.Binary)} |\n"
            );
        }

        return text.ToString();
    }

    private static string Cell(ChangeKind kind, Func<Effect, Severity> whom)
    {
        var (input, output) = (Word(whom(kind.InInput)), Word(whom(kind.InOutput)));
        return input == output ? input : $"{input} / {output}";
    }

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Break => "breaks",
            Severity.Risk => "risk",
            _ => "-",
        };
}
