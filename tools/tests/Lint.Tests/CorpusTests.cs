using LightsailContract.Lint.Fixes;
using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Tests;

namespace LightsailContract.Lint.Tests;

/// <summary>
/// The entries of <c>spec/corpus</c> whose ids begin with LSC4. To add one: write <c>ID-what-is-wrong.contract.yaml</c> (and
/// <c>.rules.yaml</c>, if it takes two), run these tests once with <c>ACCEPT_CORPUS=1</c>, and read the files that appear:
/// <c>.expected</c> has the findings, <c>.fixed</c> has the changed file if there is a fix.
/// </summary>
public sealed class CorpusTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("ACCEPT_CORPUS") == "1";
    private static readonly string Folder = RepositoryRoot.At("spec/corpus");

    public static TheoryData<string> Entries => [.. Names()];

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_mistake_is_found_at_its_place(string entry)
    {
        var files = Files(entry);

        var result = ContractLinter.Lint(files);

        var found = result.Findings.Select(Format).ToList();
        var expected = Path.Combine(Folder, entry + ".expected");
        Record(expected, string.Concat(found.Select(line => line + "\n")));
        found.Should().Equal(File.ReadAllLines(expected));
        result.Findings.Select(finding => finding.Rule.Id).Distinct().Should().Equal(entry.Split('-')[0]);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_fix_removes_its_finding_and_nothing_else(string entry)
    {
        var files = Files(entry);
        var result = ContractLinter.Lint(files);
        var changed = files
            .Select(file =>
                file with
                {
                    Text = FixedText.Apply(
                        file.Text,
                        result.Fixes.Where(fix => fix.Finding.Location.File == file.Path)
                    ),
                }
            )
            .ToList();
        var expected = Path.Combine(Folder, entry + ".fixed");
        if (result.Fixes.IsEmpty)
        {
            File.Exists(expected).Should().BeFalse();
            return;
        }

        Record(
            expected,
            string.Concat(changed.Zip(files).Where(it => it.First != it.Second).Select(it => it.First.Text))
        );

        string.Concat(changed.Zip(files).Where(it => it.First != it.Second).Select(it => it.First.Text))
            .Should()
            .Be(File.ReadAllText(expected));
        ContractLinter
            .Lint(changed)
            .Findings.Select(finding => finding.Message)
            .Should()
            .BeEquivalentTo(result.Findings.Except(result.Fixes.Select(fix => fix.Finding)).Select(it => it.Message));
    }

    [Fact]
    public void Every_rule_has_an_entry() =>
        LintRules
            .All.Select(rule => rule.Id)
            .Should()
            .BeEquivalentTo(Names().Select(name => name.Split('-')[0]).Distinct());

    [Fact]
    public void The_contracts_of_this_repository_have_no_finding()
    {
        var files = Directory
            .EnumerateFiles(RepositoryRoot.At("spec"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(Load)
            .ToList();

        files.Should().HaveCountGreaterThan(3);
        ContractLinter.Lint(files).Findings.Select(Format).Should().BeEmpty();
    }

    private static void Record(string path, string text)
    {
        if (Accept)
        {
            File.WriteAllText(path, text);
        }
    }

    private static IEnumerable<string> Names() =>
        Directory
            .EnumerateFiles(Folder, "LSC4*.yaml")
            .Select(path => Path.GetFileName(path).Split('.')[0])
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static List<ContractFile> Files(string entry) =>
        [.. Directory.EnumerateFiles(Folder, entry + ".*.yaml").Order(StringComparer.Ordinal).Select(Load)];

    private static ContractFile Load(string path) => new(Path.GetFileName(path), File.ReadAllText(path));

    private static string Format(Finding finding)
    {
        var (file, line, column, endLine, endColumn) = finding.Location;
        var severity = finding.Rule.Severity == FindingSeverity.Error ? "error" : "warning";
        return $"{file}({line},{column},{endLine},{endColumn}): {severity} {finding.Rule.Id}: {finding.Message}";
    }
}
