using LightsailContract.Emit.Context;
using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>How one property of a structure is checked.</summary>
/// <param name="Owner">The structure.</param>
/// <param name="Member">The member.</param>
/// <param name="Names">What represents the member in C#.</param>
/// <param name="Check">The check of a value that is there, or null.</param>
/// <param name="IsReference">Whether the property's type can hold null.</param>
internal sealed record MemberChecks(
    StructureShape Owner,
    Member Member,
    CheckedNames Names,
    TargetCheck? Check,
    bool IsReference
)
{
    private bool MustBeThere => IsReference && !CSharpTypes.IsNullable(Member);

    private bool MayBeNull => IsReference || CSharpTypes.IsNullable(Member);

    /// <summary>The checks of a structure's members that have any, in order.</summary>
    public static List<MemberChecks> ForMembersOf(StructureShape shape, EmitContext context)
    {
        var properties = context.Names.Members(shape);
        string[] taken =
        [
            .. properties,
            context.Names.Shape(shape.Name),
            "depth",
            "violations",
            .. ReservedMembers.TakenIn(shape),
        ];
        var variables = UniqueNames.Assign(
            [.. shape.Members.Select((member, i) => (member.Name, Identifiers.Camel(properties[i])))],
            taken,
            "Value",
            StringComparer.Ordinal
        );
        var rules = UniqueNames.Assign(
            [.. shape.Members.Select((member, i) => (member.Name, properties[i] + "Rules"))],
            taken,
            "Class",
            StringComparer.Ordinal
        );
        return
        [
            .. shape
                .Members.Select(
                    (member, i) =>
                        new MemberChecks(
                            shape,
                            member,
                            new CheckedNames(properties[i], variables[i], rules[i]),
                            TargetCheck.For(shape, member, rules[i], context),
                            !context.Types.TypeOf(member.Target).IsValueType
                        )
                )
                .Where(checks => checks.Check is not null || checks.MustBeThere),
        ];
    }

    /// <summary>A condition that holds if the property is valid.</summary>
    public string Condition()
    {
        if (Check is null)
        {
            return $"{Names.Property} is not null";
        }

        var valid = Check.IsValid(MayBeNull ? Names.Variable : Names.Property, "depth + 1");
        return MustBeThere ? $"{Names.Property} is {{ }} {Names.Variable} && {valid}"
            : MayBeNull ? $"({Names.Property} is not {{ }} {Names.Variable} || {valid})"
            : valid;
    }

    /// <summary>Writes statements that add the property's violations.</summary>
    public void WriteViolations(SourceWriter writer, EmitContext context)
    {
        var path = $"{Owner.Name}.{Member.Name}";
        var missing = writer.Head(
            "violations.AddAt",
            Literals.String(Member.Name),
            Literals.String($"{path}.required"),
            "\"required\"",
            Literals.StringOrNull(context.Citations.Titles(path, "required"))
        );
        writer.Blank();
        if (Check is null)
        {
            writer.If($"{Names.Property} is null", missing + ";");
        }
        else if (!MayBeNull)
        {
            WriteCheck(writer, Names.Property);
        }
        else
        {
            using (writer.Block($"if ({Names.Property} is {{ }} {Names.Variable})"))
            {
                WriteCheck(writer, Names.Variable);
            }

            if (MustBeThere)
            {
                using (writer.Block("else"))
                {
                    writer.Line(missing + ";");
                }
            }
        }

        writer.Blank();
    }

    private void WriteCheck(SourceWriter writer, string value)
    {
        writer.Line($"violations.Enter({Literals.String(Member.Name)});");
        writer.Line(Check!.Validate(value));
        writer.Line("violations.Leave();");
    }
}

/// <summary>What represents a member in C#.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Variable">A local variable's name, unlike every property's and every other variable's.</param>
/// <param name="OwnRules">The class of the constraints that are on the member itself.</param>
internal sealed record CheckedNames(string Property, string Variable, string OwnRules);
