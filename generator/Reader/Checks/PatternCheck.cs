using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Reader.Checks;

/// <summary>Patterns are regular expressions that can be translated.</summary>
internal static class PatternCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var shape in context.Contract.Shapes)
        {
            Check(context, shape, member: null, shape.Traits.Pattern);
            foreach (var member in shape.AllMembers())
            {
                Check(context, shape, member, member.Traits.Pattern);
            }
        }
    }

    private static void Check(CheckContext context, Shape shape, Member? member, string? pattern)
    {
        if (pattern is not null && PatternParser.FindMistake(pattern) is { } mistake)
        {
            var path = MemberLocation.TraitPathOf(context, shape, member, "pattern");
            var rule = mistake.Unsupported ? ReaderRules.UnsupportedPattern : ReaderRules.InvalidPattern;
            context.Report(rule, path, mistake.Position, mistake.Message);
        }
    }
}
