using LightsailContract.Emit.Context;
using LightsailContract.Model;

namespace LightsailContract.Emit.Errors;

/// <summary>How an error's members appear on its exception.</summary>
internal static class ErrorShapes
{
    /// <summary>The member that is the exception's message, or null if the error has none that may be printed.</summary>
    /// <remarks>A sensitive message is a property like any other, because code that logs an exception prints its message.</remarks>
    public static Member? MessageMember(StructureShape error, EmitContext context)
    {
        foreach (var member in error.Members)
        {
            if (
                string.Equals(member.Name, "message", StringComparison.OrdinalIgnoreCase)
                && context.Contract.GetShape(member.Target) is SimpleShape { Type: SimpleType.String }
                && !context.Sensitivity.Hides(error, member)
            )
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The members that are properties of the exception.</summary>
    public static IEnumerable<Member> PropertyMembers(StructureShape error, EmitContext context)
    {
        var message = MessageMember(error, context);
        return error.Members.Where(member => member.Name != message?.Name);
    }
}
