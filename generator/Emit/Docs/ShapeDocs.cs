using LightsailContract.Emit.Constraints;
using LightsailContract.Emit.Context;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Docs;

/// <summary>Says in documentation comments what the contract says: our words, constraints and sources.</summary>
internal static class ShapeDocs
{
    /// <summary>Writes a shape's comment.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="otherwise">The summary if the contract has no documentation; XML.</param>
    /// <param name="context">The contract at hand.</param>
    public static void WriteShape(SourceWriter writer, Shape shape, string otherwise, EmitContext context)
    {
        var remarks = new List<string>();
        AddConstraints(remarks, context.Constraints.FindFor(shape), context.Citations.Titles(shape.Name));
        if (shape.Traits.Sensitive)
        {
            remarks.Add("Sensitive.");
        }

        AddSource(remarks, context.Citations.Titles(shape.Name));
        DocComment.Write(writer, Summary(shape.Traits, otherwise), remarks);
    }

    /// <summary>Writes a member's comment.</summary>
    public static void WriteMember(SourceWriter writer, Shape owner, Member member, EmitContext context) =>
        DocComment.Write(writer, Summary(owner, member), Remarks(owner, member, context));

    /// <summary>A member's summary, as XML.</summary>
    public static string Summary(Shape owner, Member member) =>
        Summary(member.Traits, $"The {XmlText.Code(member.Name)} of a {XmlText.Code(owner.Name)}.");

    private static string Summary(Traits traits, string otherwise) =>
        string.IsNullOrWhiteSpace(traits.Documentation) ? otherwise : XmlText.Sentence(traits.Documentation!);

    private static List<string> Remarks(Shape owner, Member member, EmitContext context)
    {
        var remarks = new List<string>();
        if (member.Traits.Required)
        {
            remarks.Add("Required.");
        }

        var own = context.Constraints.FindFor(owner, member);
        AddConstraints(remarks, own, context.Citations.Titles($"{owner.Name}.{member.Name}"));
        if (own.Count == 0 && NamesConstraints(member.Target, context))
        {
            remarks.Add($"See <see cref=\"{context.Types.Declared(member.Target)}\"/>.");
        }

        if (CSharpTypes.HasDefault(member))
        {
            remarks.Add($"Defaults to {XmlText.Code(member.Traits.Default!)}.");
        }

        if (member.Traits.IdempotencyToken)
        {
            remarks.Add("The client fills it in where it is null.");
        }

        if (context.Sensitivity.Hides(owner, member))
        {
            remarks.Add("Sensitive.");
        }

        // What the whole rests on is said there.
        var source = context.Citations.Titles($"{owner.Name}.{member.Name}");
        AddSource(remarks, source == context.Citations.Titles(owner.Name) ? null : source);
        return remarks;
    }

    // Enums and structures are named by the property's type already.
    private static bool NamesConstraints(string target, EmitContext context) =>
        context.Contract.GetShape(target) is SimpleShape or ListShape or MapShape
        && context.Rules.HasConstraints(context.Contract.GetShape(target));

    private static void AddConstraints(List<string> remarks, IReadOnlyList<Constraint> constraints, string? source)
    {
        if (constraints.Count == 0)
        {
            return;
        }

        var text = string.Join("; ", constraints.Select(constraint => Xml(constraint, source)));
        remarks.Add(char.ToUpperInvariant(text[0]) + text.Substring(1) + ".");
    }

    // A document is named here only if it is not the one that is named for the whole.
    private static string Xml(Constraint constraint, string? source)
    {
        var text = constraint is PatternConstraint pattern
            ? $"matches {XmlText.Code(pattern.Pattern)}"
            : XmlText.Escape(constraint.Text);
        return constraint.Source is null || constraint.Source == source
            ? text
            : $"{text} ({XmlText.Escape(constraint.Source)})";
    }

    private static void AddSource(List<string> remarks, string? titles)
    {
        if (titles is not null)
        {
            remarks.Add($"Source: {XmlText.Sentence(titles)}");
        }
    }
}
