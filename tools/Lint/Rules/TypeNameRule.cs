using LightsailContract.Lint.Checking;
using LightsailContract.Model;

namespace LightsailContract.Lint.Rules;

/// <summary>Names of structures, unions, operations and resources are in upper camel case, as Smithy's style guide asks.</summary>
/// <remarks>Published models name many simple shapes, lists and enums otherwise (<c>arnType</c>): these names are not seen
/// outside the contract, or only in the names of validators.</remarks>
internal sealed class TypeNameRule : LintRule
{
    public override FindingRule Rule { get; } =
        Warning(
            "LSC4003",
            "The name is not in upper camel case",
            "The {0} '{1}' is not named in upper camel case, such as '{2}'",
            "Readers expect the names of structures, unions, operations and resources in upper camel case. The name of an operation is "
                + "sent to the service: suppress the finding if the service has that name."
        );

    public override IEnumerable<LintIssue> Check(LintContext context) =>
        context
            .Contract.Shapes.Where(shape => shape.HasNamedMembers())
            .Select(shape => (Kind: "shape", Section: "shapes", shape.Name))
            .Concat(context.Contract.Operations.Select(it => (Kind: "operation", Section: "operations", it.Name)))
            .Concat(context.Contract.Resources.Select(it => (Kind: "resource", Section: "resources", it.Name)))
            .Where(it => !IsUpperCamel(it.Name))
            .Select(it => LintIssue.At([it.Section, it.Name], it.Kind, it.Name, ToUpperCamel(it.Name)));

    private static bool IsUpperCamel(string name) => char.IsAsciiLetterUpper(name[0]) && !name.Contains('_');

    private static string ToUpperCamel(string name) =>
        string.Concat(
            name.Split('_', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => char.ToUpperInvariant(word[0]) + word[1..])
        );
}
