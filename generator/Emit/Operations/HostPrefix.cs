using System.Text;
using LightsailContract.Emit.Context;
using LightsailContract.Emit.Results;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>Writes the text before the endpoint's host name as an expression over the input.</summary>
internal static class HostPrefix
{
    /// <summary>The expression; null if the operation has no prefix, or one that cannot be written.</summary>
    public static string? Expression(Operation operation, EmitContext context)
    {
        if (operation.HostPrefix is not { Length: > 0 } prefix)
        {
            return null;
        }

        var expression = new StringBuilder("$\"");
        var isFit = prefix[prefix.Length - 1] == '.';
        for (var i = 0; i < prefix.Length && isFit; i++)
        {
            var end = prefix[i] == '{' ? prefix.IndexOf('}', i) : -1;
            if (end > 0)
            {
                var label = Label(operation, prefix.Substring(i + 1, end - i - 1), context);
                expression.Append(label);
                isFit = label is not null;
                i = end;
            }
            else
            {
                isFit = prefix[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.';
                expression.Append(prefix[i]);
            }
        }

        if (isFit)
        {
            return expression.Append('"').ToString();
        }

        context.Report(EmitRules.UnfitHostPrefix, $"operations/{operation.Name}/hostPrefix", prefix, operation.Name);
        return null;
    }

    private static string? Label(Operation operation, string name, EmitContext context)
    {
        var input = operation.Input is { } shape ? context.Contract.GetStructure(shape) : null;
        return
            input?.FindMember(name) is { } member
            && !CSharpTypes.IsNullable(member)
            && context.Contract.GetShape(member.Target) is SimpleShape { Type: SimpleType.String }
            ? $"{{({WireTypes.Protocol}HostLabel.Of(input.{context.Names.Member(input, member)}, {Literals.String(name)}))}}"
            : null;
    }
}
