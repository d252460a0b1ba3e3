using LightsailContract.Emit;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Results;
using LightsailContract.Lint.Checking;
using LightsailContract.Lint.Findings;
using LightsailContract.Lint.Fixes;
using LightsailContract.Lint.Suppressions;
using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing;

namespace LightsailContract.Lint;

/// <summary>Finds everything that is wrong with contracts, and what is legal and probably a mistake.</summary>
public static class ContractLinter
{
    private static readonly EmitOptions AnyNamespace = new("Contracts");

    private static readonly HashSet<string> Suppressible = LintRules
        .OfContracts.Select(rule => rule.Rule)
        .Concat(ReaderRules.All)
        .Concat(EmitRules.All)
        .Where(rule => rule.Severity == FindingSeverity.Warning)
        .Select(rule => rule.Id)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads and examines contracts.</summary>
    /// <param name="files">The files, in any order; those of one service are merged.</param>
    /// <returns>What is wrong, and which fixes are certain. A service with errors is examined no further. Throws nothing,
    /// whatever the text.</returns>
    public static LintResult Lint(IEnumerable<ContractFile> files)
    {
        var texts = files.ToList();
        var parsed = texts.Select(ContractParser.Parse).ToEquatableArray();
        var read = ContractLinker.Link(parsed);
        var issues = read
            .Services.SelectMany(service => Examine(service, parsed, texts))
            .Concat(read.Findings.Select(finding => (Finding: finding, Fix: (Removal?)null)))
            .ToList();
        var suppressions = new SuppressionFilter(
            texts.Where(file => IsReadable(file, parsed)),
            Suppressible,
            !read.Findings.Any(IsError)
        );
        var kept = issues.Where(issue => !suppressions.Suppresses(issue.Finding)).ToList();
        return new LintResult(
            read,
            InOrder(kept.Select(issue => issue.Finding).Concat(suppressions.Findings())),
            kept.Select(issue => issue.Fix).OfType<Removal>().Concat(suppressions.Fixes()).ToEquatableArray()
        );
    }

    private static IEnumerable<(Finding Finding, Removal? Fix)> Examine(
        ServiceResult service,
        EquatableArray<ParsedFile> parsed,
        List<ContractFile> texts
    )
    {
        var own = parsed.Where(file => file.Service == service.Contract.Service).ToEquatableArray();
        foreach (var found in ContractEmitter.Emit(service.Contract, AnyNamespace).Findings)
        {
            yield return (
                new Finding(found.Rule, service.Locations.Find(found.Path) ?? Start(own), found.Message),
                null
            );
        }

        var context = new LintContext(service.Contract, own);
        foreach (var rule in LintRules.OfContracts)
        {
            foreach (var issue in rule.Check(context))
            {
                var location = service.Locations.Find([.. issue.Steps]) ?? Start(own);
                var finding = rule.Rule.At(location, [.. issue.Arguments.Select(Quote.Escape)]);
                yield return (finding, issue.CanRemove ? Fix(own, texts, issue, finding) : null);
            }
        }
    }

    private static Removal? Fix(
        EquatableArray<ParsedFile> own,
        List<ContractFile> texts,
        LintIssue issue,
        Finding finding
    ) =>
        own.Where(file => file.Path == finding.Location.File)
            .Select(file => EntryRemoval.Find(file, texts.First(it => it.Path == file.Path).Text, issue.Steps, finding))
            .FirstOrDefault(removal => removal is not null);

    private static SourceLocation Start(EquatableArray<ParsedFile> files) => new(files[0].Path, 1, 1, 1, 1);

    private static bool IsReadable(ContractFile file, EquatableArray<ParsedFile> parsed) =>
        parsed.Any(it => it.Path == file.Path && !it.Findings.Any(IsError));

    private static bool IsError(Finding finding) => finding.Rule.Severity == FindingSeverity.Error;

    private static EquatableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings
            .OrderBy(finding => finding.Location.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Line)
            .ThenBy(finding => finding.Location.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
}
