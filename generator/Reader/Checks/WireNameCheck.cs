using LightsailContract.Model;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Checks;

/// <summary>The members of a structure or union have different names on the wire.</summary>
internal static class WireNameCheck
{
    public static void Run(CheckContext context)
    {
        var protocol = ProtocolFacts.For(context.Contract.Settings.Protocol);
        foreach (var shape in context.Contract.Shapes.Where(ShapeKinds.HasNamedMembers))
        {
            var names = new Dictionary<string, Member>(StringComparer.Ordinal);
            foreach (var member in shape.AllMembers())
            {
                var given = protocol.GivenName(member);
                var name = protocol.WireName(member);
                if (!names.TryGetValue(name, out var first))
                {
                    names.Add(name, member);
                    continue;
                }

                // Of the two, the one that was given the name is the one to change.
                var named = given is null ? first : member;
                var path = MemberLocation.TraitPathOf(
                    context,
                    shape,
                    named,
                    protocol.HasXmlNames ? "xmlName" : "jsonName"
                );
                context.Report(
                    ReaderRules.DuplicateWireName,
                    path,
                    first.Name,
                    member.Name,
                    shape.Name,
                    Quote.Escape(name)
                );
            }
        }
    }
}
