using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Linking;
using LightsailContract.Reader.Parsing.Operations;
using LightsailContract.Reader.Parsing.ShapeTraits;

namespace LightsailContract.Reader.Checks;

/// <summary>What is cited, disputed or secret is in the contract.</summary>
internal static class SubjectCheck
{
    private static readonly string[] ShapeKeys =
    [
        .. TraitsParser.Keys.Keys,
        .. ErrorTraitsParser.Keys.Keys,
        "type",
        "sparse",
    ];

    public static void Run(CheckContext context)
    {
        foreach (var citation in context.Contract.Citations.Where(citation => !IsUnion(context, citation.Path)))
        {
            Check(context, citation.Path, ["citations", citation.Path]);
        }

        foreach (var disagreement in context.Contract.Disagreements)
        {
            Check(context, disagreement.About, ["disagreements", disagreement.About, "about"]);
        }

        foreach (var secret in context.Contract.Secrets)
        {
            context.RequireMember(secret, "secrets", secret.ToString());
        }
    }

    /// <summary>A path is a shape or an operation; then a member, a value or a trait; then a member's trait.</summary>
    private static void Check(CheckContext context, string path, string[] location)
    {
        var steps = path.Split(['.'], 2);
        var shape = context.Contract.FindShape(steps[0]);
        var operation = context.Contract.FindOperation(steps[0]);
        if (shape is null && operation is null)
        {
            var names = context
                .Contract.Shapes.Select(known => known.Name)
                .Concat(context.Contract.Operations.Select(known => known.Name));
            Report(context, path, location, "shape or operation", steps[0], names);
        }
        else if (steps.Length > 1 && !IsPart(context, shape, operation, steps[1]))
        {
            var parts = (shape is null ? [] : PartsOf(shape)).Concat(
                operation is null ? [] : OperationsParser.Keys.Keys
            );
            var member = MemberNames.ShapeOf(steps[1]);
            var traits = ShapeKeys.Select(trait => $"{member}.{trait}");
            Report(context, path, location, $"part of '{steps[0]}' called", steps[1], parts.Concat(traits));
        }
    }

    private static bool IsPart(CheckContext context, Shape? shape, Operation? operation, string part)
    {
        if (operation is not null && OperationsParser.Keys.Contains(part))
        {
            return true;
        }

        if (shape is null)
        {
            return false;
        }

        // An enum's value may itself hold dots.
        var (member, trait) = (MemberNames.ShapeOf(part), MemberNames.MemberOf(part));
        return PartsOf(shape).Contains(part, StringComparer.Ordinal)
            || (trait is not null && context.FindMember(shape, member) is not null && ShapeKeys.Contains(trait));
    }

    private static IEnumerable<string> PartsOf(Shape shape)
    {
        var values = shape switch
        {
            EnumShape texts => texts.Values.Select(value => value.Value),
            IntEnumShape numbers => numbers.Values.Select(value => value.Name),
            _ => shape.AllMembers().Select(member => member.Name),
        };
        return values.Concat(ShapeKeys);
    }

    private static bool IsUnion(CheckContext context, string path) =>
        MemberNames.MemberOf(path) is { } value
        && context.Locations.Has("enumAdditions", MemberNames.ShapeOf(path), value);

    private static void Report(
        CheckContext context,
        string path,
        string[] location,
        string kind,
        string name,
        IEnumerable<string> known
    ) =>
        context.Report(
            ReaderRules.UnknownSubject,
            location,
            Quote.Escape(path),
            kind,
            Quote.Escape(name),
            Suggestion.For(name, known)
        );
}
