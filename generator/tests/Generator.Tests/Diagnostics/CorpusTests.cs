using System.Globalization;
using LightsailContract.Emit.Results;
using Microsoft.CodeAnalysis;

namespace LightsailContract.Generator.Tests;

/// <summary>
/// What C# cannot have is found at its exact place too: the entries of <c>spec/corpus</c> whose ids begin with LSC1.
/// <c>ACCEPT_CORPUS=1</c> writes what is found.
/// </summary>
public sealed class CorpusTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("ACCEPT_CORPUS") == "1";

    public static TheoryData<string> Entries =>
        [
            .. Directory
                .EnumerateFiles(Repository.At("spec/corpus"), "LSC1*.contract.yaml")
                .Select(path => Path.GetFileName(path).Split('.')[0])
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Entries))]
    public void What_cannot_be_emitted_is_found_out_at_its_place(string entry)
    {
        var name = entry + ".contract.yaml";
        var expected = Repository.At($"spec/corpus/{entry}.expected");

        var run = Project.With((name, File.ReadAllText(Repository.At($"spec/corpus/{name}")))).Run();

        var found = run.Diagnostics.Select(Format).ToList();
        if (Accept)
        {
            File.WriteAllText(expected, string.Concat(found.Select(line => line + "\n")));
        }

        found.Should().Equal(File.ReadAllLines(expected));
        found.Should().OnlyContain(line => line.Contains(entry.Split('-')[0], StringComparison.Ordinal));
        run.Errors.Should().BeEmpty("what is emitted beside a finding compiles");
    }

    [Fact]
    public void Every_rule_has_an_entry() =>
        // The reader finds a pattern that cannot be matched first, as LSC0208; only a contract made in code gets LSC1002.
        EmitRules
            .All.Where(rule => rule != EmitRules.UnreadablePattern)
            .Select(rule => rule.Id)
            .Should()
            .BeSubsetOf(Entries.Select(entry => entry.Data.Split('-')[0]));

    private static string Format(Diagnostic found)
    {
        var span = found.Location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        var place = $"{start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}";
        var severity = found.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{span.Path}({place}): {severity} {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
