using LightsailContract.Emit.Context;
using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Invariants;

/// <summary>Emits the quotas and sentinels of a contract as constants, so that a server does not retype them.</summary>
internal sealed class RuleConstantsEmitter : IPartEmitter
{
    public EmitParts Part => EmitParts.Types;

    public void Emit(EmitContext context)
    {
        if (RuleConstant.FindAll(context) is { Count: > 0 } constants)
        {
            context.AddFile(context.Names.Rules, writer => Write(writer, constants, context));
        }
    }

    private static void Write(SourceWriter writer, IReadOnlyList<RuleConstant> constants, EmitContext context)
    {
        DocComment.Write(writer, $"The quotas and sentinels of {XmlText.Code(context.Contract.Service)}.");
        writer.Line(FileHeader.GeneratedCode);
        using var type = writer.Block($"{context.Access} static class {context.Names.Rules}");
        var names = UniqueNames.Assign(
            [.. constants.Select(constant => (constant.Subject, constant.WantedName))],
            [context.Names.Rules, "Equals", "ReferenceEquals"],
            "Rule",
            StringComparer.Ordinal
        );
        for (var i = 0; i < constants.Count; i++)
        {
            var constant = constants[i];
            var titles = context.Citations.TitlesOf(constant.Sources);
            DocComment.Write(writer, constant.Summary, titles is null ? [] : [$"Source: {XmlText.Sentence(titles)}"]);
            writer.Line($"public const {constant.Type} {names[i]} = {constant.Literal};");
            writer.Blank();
        }
    }
}
