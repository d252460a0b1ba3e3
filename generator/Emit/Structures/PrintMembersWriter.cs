using LightsailContract.Emit.Context;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Structures;

/// <summary>A property as a record prints it.</summary>
/// <param name="Property">Its C# name.</param>
/// <param name="Hidden">Whether its value stays out.</param>
/// <param name="Nullable">Whether it may be null.</param>
internal sealed record PrintedMember(string Property, bool Hidden, bool Nullable)
{
    public static PrintedMember FromMember(StructureShape owner, Member member, EmitContext context) =>
        new(
            context.Names.Member(owner, member),
            context.Sensitivity.Hides(owner, member),
            CSharpTypes.IsNullable(member)
        );
}

/// <summary>Writes the part of a record's ToString that we do not leave to the compiler: it would print what is sensitive.</summary>
internal static class PrintMembersWriter
{
    /// <summary>Writes the method.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="modifiers"><c>private</c> in a sealed record, <c>protected override</c> in one that has a base.</param>
    /// <param name="hideAll">Whether nothing of the record is printed.</param>
    /// <param name="members">The properties, in order.</param>
    public static void Write(SourceWriter writer, string modifiers, bool hideAll, IEnumerable<PrintedMember> members)
    {
        using var method = writer.Block($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder)");
        if (hideAll)
        {
            writer.Line("builder.Append(global::LightsailContract.Runtime.MemberPrinter.Hidden);");
            writer.Line("return true;");
            return;
        }

        writer.Line("var printer = new global::LightsailContract.Runtime.MemberPrinter(builder);");
        foreach (var (property, hidden, nullable) in members)
        {
            var name = Literals.String(property);
            var present = nullable ? $"{property} is not null" : "true";
            writer.Line(hidden ? $"printer.AddHidden({name}, {present});" : $"printer.Add({name}, {property});");
        }

        writer.Line("return printer.HasMembers;");
    }
}
