using LightsailContract.Emit.Context;
using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>Emits the checks of what a union's cases hold.</summary>
internal sealed class UnionValidationEmitter : ShapeEmitter<UnionShape>
{
    public override EmitParts Part => EmitParts.Validators;

    protected override void Emit(UnionShape shape, EmitContext context) =>
        context.AddFile(context.Names.Shape(shape.Name) + ".Validation", writer => Write(writer, shape, context));

    private static void Write(SourceWriter writer, UnionShape shape, EmitContext context)
    {
        var cases = Cases(shape, context);
        using var type = writer.Block(
            $"{context.Access} abstract partial record {context.Names.Shape(shape.Name)} : {ValidatableWriter.Interface}"
        );
        ValidatableWriter.WriteEntryPoints(writer);
        writer.Blank();
        writer.Line("/// <inheritdoc />");
        using (writer.Block($"public void Validate({ValidatableWriter.Violations} violations)"))
        {
            ValidatableWriter.WriteDepthCheck(writer);
            WriteCaseViolations(writer, shape, cases, context);
        }

        writer.Blank();
        WriteIsValid(writer, cases, context);
        foreach (var (member, _, check, rules) in cases)
        {
            RuleClassWriter.WriteOwnRules(writer, shape, member, rules, context);
        }
    }

    private static List<(Member Member, string Name, TargetCheck? Check, string Rules)> Cases(
        UnionShape shape,
        EmitContext context
    )
    {
        var names = context.Names.Members(shape);
        var rules = UniqueNames.Assign(
            [.. shape.Members.Select((member, i) => (member.Name, names[i] + "Rules"))],
            [.. names, context.Names.Shape(shape.Name), .. ReservedMembers.TakenIn(shape)],
            "Class",
            StringComparer.Ordinal
        );
        return
        [
            .. shape.Members.Select(
                (member, i) => (member, names[i], TargetCheck.For(shape, member, rules[i], context), rules[i])
            ),
        ];
    }

    private static void WriteIsValid(
        SourceWriter writer,
        List<(Member Member, string Name, TargetCheck? Check, string Rules)> cases,
        EmitContext context
    )
    {
        writer.Line("internal bool IsValid(int depth) =>");
        writer.Indent();
        writer.Line($"depth <= {ValidatableWriter.Violations}.MaxDepth");
        writer.Open("&& this switch");
        foreach (var (_, name, check, _) in cases)
        {
            if (check is not null)
            {
                writer.Line($"{name} it => {check.IsValid("it.Value", "depth + 1")},");
            }
        }

        // A member of later days is an unlisted value, as an enum may have.
        if (context.Options.StrictEnums)
        {
            writer.Line("Unknown => false,");
        }

        writer.Line("_ => true,");
        writer.Close(";");
        writer.Outdent();
    }

    private static void WriteCaseViolations(
        SourceWriter writer,
        UnionShape shape,
        List<(Member Member, string Name, TargetCheck? Check, string Rules)> cases,
        EmitContext context
    )
    {
        var isChecked = cases.Where(it => it.Check is not null).ToList();
        if (isChecked.Count == 0 && !context.Options.StrictEnums)
        {
            return;
        }

        writer.Blank();
        using var choice = writer.Block("switch (this)");
        foreach (var (member, name, check, _) in isChecked)
        {
            writer.Line($"case {name} it:");
            writer.Indent();
            writer.Line($"violations.Enter({Literals.String(member.Name)});");
            writer.Line(check!.Validate("it.Value"));
            writer.Line("violations.Leave();");
            writer.Line("break;");
            writer.Outdent();
        }

        if (context.Options.StrictEnums)
        {
            var members = string.Join(", ", shape.Members.Select(member => member.Name));
            writer.Line("case Unknown:");
            writer.Indent();
            writer.Line(
                ConstraintChecks.Violation(
                    writer,
                    $"{shape.Name}.union",
                    $"one of {members}",
                    context.Citations.Titles(shape.Name)
                )
            );
            writer.Line("break;");
            writer.Outdent();
        }
    }
}
