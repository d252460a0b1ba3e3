using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Lint;

/// <summary>What the linter found.</summary>
/// <param name="Read">The services, as they were read.</param>
/// <param name="Findings">All errors and warnings that are not suppressed, by file, line and column: those of the reader, of
/// the generator, and of the linter.</param>
/// <param name="Fixes">The fixes that are certain. <see cref="Fixes.FixedText.Apply"/> applies them.</param>
public sealed record LintResult(ReadResult Read, EquatableArray<Finding> Findings, EquatableArray<Fixes.Removal> Fixes);
