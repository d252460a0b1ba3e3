using LightsailContract.Emit.Context;
using LightsailContract.Emit.Defaults;
using LightsailContract.Emit.Types;
using LightsailContract.Model;

namespace LightsailContract.Emit.Wire;

/// <summary>What a reader uses if a member is absent.</summary>
internal static class Correction
{
    /// <summary>The value of a member that was read into a nullable local.</summary>
    /// <param name="member">The member.</param>
    /// <param name="local">The local.</param>
    /// <param name="source">The reader's variable: <c>json</c>, <c>form</c> or <c>xml</c>.</param>
    /// <param name="read">The method that reads the member's structure or union, if it is one.</param>
    /// <param name="context">The contract's names.</param>
    public static string Value(Member member, string local, string source, string? read, EmitContext context)
    {
        if (CSharpTypes.HasDefault(member))
        {
            return $"{local} ?? {DefaultValue.Expression(member, context) ?? "default!"}";
        }

        if (!member.Traits.Required)
        {
            return local;
        }

        // Only a server reads strictly, and it reads no XML.
        var name = source == "xml" ? "" : Writing.Literals.String(member.Name) + ", ";
        if (context.Contract.GetShape(member.Target) is StructureShape or UnionShape)
        {
            return $"{local} ?? {source}.RequiredStructure({name}{read})";
        }

        var zero = Zero(member.Target, context);
        return name.Length == 0 ? $"{local} ?? {zero}" : $"{local} ?? {source}.Required({name}{zero})";
    }

    /// <summary>Smithy's correction for a simple type, list or map.</summary>
    public static string Zero(string target, EmitContext context)
    {
        var type = context.Types.TypeOf(target).Text;
        return context.Contract.GetShape(target) switch
        {
            SimpleShape { Type: SimpleType.String } => "\"\"",
            SimpleShape { Type: SimpleType.Boolean } => "false",
            SimpleShape { Type: SimpleType.Timestamp } => $"{type}.UnixEpoch",
            SimpleShape { Type: SimpleType.Document } => $"{type}.Null",
            ListShape or MapShape => $"{type}.Empty",
            _ => $"default({type})",
        };
    }
}
