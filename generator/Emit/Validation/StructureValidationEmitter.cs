using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>Emits the checks of a structure's members.</summary>
internal sealed class StructureValidationEmitter : ShapeEmitter<StructureShape>
{
    public override EmitParts Part => EmitParts.Validators;

    protected override bool Wants(StructureShape shape, EmitContext context) => shape.Error is null;

    protected override void Emit(StructureShape shape, EmitContext context) =>
        context.AddFile(context.Names.Shape(shape.Name) + ".Validation", writer => Write(writer, shape, context));

    private static void Write(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var members = MemberChecks.ForMembersOf(shape, context);
        using var type = writer.Block(
            $"{context.Access} sealed partial record {context.Names.Shape(shape.Name)} : {ValidatableWriter.Interface}"
        );
        ValidatableWriter.WriteEntryPoints(writer);
        writer.Blank();
        writer.Line("/// <inheritdoc />");
        using (writer.Block($"public void Validate({ValidatableWriter.Violations} violations)"))
        {
            if (members.Count == 0)
            {
                writer.Line("_ = violations.IsTooDeep();");
            }
            else
            {
                ValidatableWriter.WriteDepthCheck(writer);
            }

            foreach (var member in members)
            {
                member.WriteViolations(writer, context);
            }
        }

        writer.Blank();
        writer.Line("internal bool IsValid(int depth) =>");
        writer.Indent();
        var conditions = members.Select(member => member.Condition()).ToList();
        writer.Line($"depth <= {ValidatableWriter.Violations}.MaxDepth{(conditions.Count == 0 ? ";" : "")}");
        for (var i = 0; i < conditions.Count; i++)
        {
            writer.Line($"&& {conditions[i]}{(i == conditions.Count - 1 ? ";" : "")}");
        }

        writer.Outdent();
        foreach (var member in members)
        {
            RuleClassWriter.WriteOwnRules(writer, shape, member.Member, member.Names.OwnRules, context);
        }
    }
}
