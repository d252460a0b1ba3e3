using LightsailContract.Lint.Checking;
using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Reader.Parsing;
using LightsailContract.Reader.Parsing.Declared;

namespace LightsailContract.Lint.Rules;

/// <summary>Each entry of <c>apply</c> and of <c>enumAdditions</c> changes something.</summary>
internal sealed class UnusedOverrideRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4012",
            "The override changes nothing",
            "The contract is the same without '{0}' under {1}",
            "The shapes say the same already, often because the service's model was corrected. 'spec lint --fix' removes the "
                + "entry. The documents of an enum value are named under 'citations'."
        );

    public override IEnumerable<LintIssue> Check(LintContext context)
    {
        foreach (var file in context.Files)
        {
            foreach (var given in file.Declarations.Overrides)
            {
                if (
                    SameWithout(
                        context,
                        file,
                        declared => declared with { Overrides = Drop(declared.Overrides, given) }
                    )
                )
                {
                    yield return Issue(["apply", given.Path], given.Path, "apply");
                }
            }

            foreach (var added in file.Declarations.Unions)
            {
                if (SameWithout(context, file, declared => declared with { Unions = Drop(declared.Unions, added) }))
                {
                    yield return Issue(["enumAdditions", added.Shape, added.Value], added.Value, "enumAdditions");
                }
            }
        }
    }

    private static LintIssue Issue(string[] steps, params string[] arguments) =>
        LintIssue.At(steps, arguments) with
        {
            CanRemove = true,
        };

    private static EquatableArray<T> Drop<T>(EquatableArray<T> all, T one) =>
        all.Where(it => !ReferenceEquals(it, one)).ToEquatableArray();

    // An addition cites its documents, too; the value alone counts.
    private static bool SameWithout(LintContext context, ParsedFile file, Func<Declarations, Declarations> drop)
    {
        var files = context
            .Files.Select(it => ReferenceEquals(it, file) ? it with { Declarations = drop(it.Declarations) } : it)
            .ToEquatableArray();
        return ContractLinker.Link(files).Services is [var without]
            && without.Contract.Shapes == context.Contract.Shapes;
    }
}
