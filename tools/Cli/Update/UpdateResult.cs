using LightsailContract.Diff;
using LightsailContract.Importers.Inputs;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>What an update makes of a contract.</summary>
/// <param name="Source">What was read from the source.</param>
/// <param name="Path">The contract file.</param>
/// <param name="Text">Its new text.</param>
/// <param name="IsChanged">Whether the text differs.</param>
/// <param name="Findings">The findings of the linter that the old contract did not have.</param>
/// <param name="Diff">What changed; null if the new contract has an error.</param>
/// <param name="Code">The emitted code; null if there is none to update.</param>
internal sealed record UpdateResult(
    SourceService Source,
    string Path,
    string Text,
    bool IsChanged,
    IReadOnlyList<Finding> Findings,
    DiffResult? Diff,
    UpdatedCode? Code
)
{
    /// <summary>Whether the contract and its rules fit together, so that it can be written.</summary>
    public bool IsUsable => Diff is not null;

    /// <summary>Whether the user must look at it.</summary>
    /// <param name="failOn"><c>breaking</c> or <c>any</c>.</param>
    public bool IsFound(string failOn) =>
        Diff is null || Diff.IsBreaking || (failOn == "any" && (!Diff.IsEmpty || Findings.Count > 0));

    /// <summary>What a person should look at, one line for each; none if nothing changed.</summary>
    public IEnumerable<string> Review()
    {
        if (!IsUsable)
        {
            yield return "The new contract and its rules do not fit together; nothing is written. Fix the errors and run it again.";
            yield break;
        }

        if (Diff!.IsBreaking)
        {
            yield return "Somebody is broken: read the changes under the first heading.";
        }

        var rules = Diff.Rules.Added.Count + Diff.Rules.Removed.Count + Diff.Rules.Changed.Count;
        if (rules > 0)
        {
            yield return $"{rules} conformance rules are new, gone or different: run 'verify' and bring known failures up to date.";
        }

        if (Findings.Count > 0)
        {
            yield return $"The linter has {Findings.Count} new findings.";
        }

        if (Source.Losses?.Unexplained.Count() is > 0 and var lost)
        {
            yield return $"{lost} facts of the source were lost for no known reason: report them as an error of this program.";
        }

        if (Code?.Changes.Count is > 0 and var changed)
        {
            yield return $"{changed} emitted files differ: read their diff before you commit it.";
        }
    }
}
