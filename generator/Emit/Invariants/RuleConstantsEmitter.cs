using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Invariants;

/// <summary>Emits the quotas and sentinels of a contract as constants, so that a server does not retype them.</summary>
internal sealed class RuleConstantsEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Types;

    public void Emit(EmitContext context)
    {
        if (RuleConstant.FindAll(context).Count > 0)
        {
            context.AddFile(context.Names.Rules, writer => Write(writer, context));
        }
    }

    private static void Write(SourceWriter writer, EmitContext context)
    {
        DocComment.Write(writer, $"The quotas and sentinels of {XmlText.Code(context.Contract.Service)}.");
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block($"{context.Access} static class {context.Names.Rules}");
        foreach (var (constant, name) in RuleConstant.FindNamed(context))
        {
            var titles = context.Citations.TitlesOf(constant.Sources);
            DocComment.Write(writer, constant.Summary, titles is null ? [] : [$"Source: {XmlText.Sentence(titles)}"]);
            writer.Line($"public const {constant.Type} {name} = {constant.Literal};");
            writer.Blank();
        }
    }
}
