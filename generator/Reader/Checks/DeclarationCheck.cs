using LightsailContract.Model;
using LightsailContract.Reader.Linking;
using LightsailContract.Reader.Parsing.Declared;

namespace LightsailContract.Reader.Checks;

/// <summary>What people add to shapes and operations names some that there are.</summary>
internal static class DeclarationCheck
{
    public static void Run(CheckContext context, FileMerge merge)
    {
        foreach (var given in merge.All(declared => declared.Overrides))
        {
            CheckOverride(context, given);
        }

        foreach (var shape in merge.All(declared => declared.Unions).Select(union => union.Shape).Distinct())
        {
            if (context.Contract.FindShape(shape) is not EnumShape)
            {
                var enums = context.Contract.Shapes.OfType<EnumShape>().Select(known => known.Name);
                context.ReportUnknown(ReaderRules.EnumAdditionTargetMissing, ["enumAdditions", shape], shape, enums);
            }
        }

        foreach (var fixture in merge.All(declared => declared.Fixtures).Distinct())
        {
            context.RequireOperation(fixture, "fixtures", fixture);
        }

        foreach (var declared in merge.All(declared => declared.Shapes).Where(declared => declared.Error is not null))
        {
            CheckFault(context, declared.Shape.Name, ["shapes", declared.Shape.Name], declared.Error!);
        }
    }

    private static void CheckOverride(CheckContext context, AppliedTraits given)
    {
        string[] path = ["apply", given.Path];
        var (shape, member) = (FindShape(context, given.Path), MemberNames.MemberOf(given.Path));
        if (shape is null || (member is not null && context.FindMember(shape, member) is null))
        {
            var known = shape is null
                ? context.Contract.Shapes.Select(each => each.Name)
                : shape.AllMembers().Select(each => $"{shape.Name}.{each.Name}");
            context.ReportUnknown(ReaderRules.ApplyTargetMissing, path, given.Path, known);
        }
        else if (given.Error is { } error)
        {
            if (shape is StructureShape && member is null)
            {
                CheckFault(context, shape.Name, path, error);
            }
            else
            {
                string[] at = [.. path, Key(error)];
                var what = member is null ? ShapeKind.WithArticle(shape) : "a member";
                context.Report(ReaderRules.TraitNotApplicable, at, Key(error), "structures", what);
            }
        }
    }

    /// <summary>An override reaches the service's own shapes, not the prelude's.</summary>
    private static Shape? FindShape(CheckContext context, string path) =>
        context.Contract.FindShape(MemberNames.ShapeOf(path)) is { } shape && !CheckContext.IsPrelude(shape)
            ? shape
            : null;

    private static void CheckFault(CheckContext context, string shape, string[] path, ErrorDeclaration error)
    {
        if (context.Contract.FindShape(shape) is StructureShape { Error: null })
        {
            context.Report(ReaderRules.ErrorWithoutFault, [.. path, Key(error)], shape, Key(error));
        }
    }

    private static string Key(ErrorDeclaration error) =>
        error.Fault is not null ? "error"
        : error.HttpStatuses.IsEmpty ? "awsQueryError"
        : "httpError";
}
