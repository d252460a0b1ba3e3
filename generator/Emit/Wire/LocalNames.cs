using LightsailContract.Emit.Context;
using LightsailContract.Emit.Naming;
using LightsailContract.Model;

namespace LightsailContract.Emit.Wire;

/// <summary>The local variables that hold a structure's members while it is read or written.</summary>
internal static class LocalNames
{
    // The parameters and helpers of emitted readers and writers.
    private static readonly string[] Reserved = ["json", "form", "xml", "node", "value", "info", "children"];

    /// <summary>One name a member, in the shape's order.</summary>
    public static IReadOnlyList<string> ForMembersOf(Shape shape, EmitContext context) =>
        UniqueNames.Assign(
            [.. context.Names.Members(shape).Select(member => (member, Identifiers.Camel(member)))],
            Reserved,
            "Member",
            StringComparer.Ordinal
        );
}
