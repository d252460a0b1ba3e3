using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Each trait is where it means something.</summary>
internal static class TraitCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var shape in context.Contract.Shapes)
        {
            Check(context, shape, member: null, shape, shape.Traits);
            foreach (var member in shape.AllMembers())
            {
                if (context.Contract.FindShape(member.Target) is { } target)
                {
                    Check(context, shape, member, target, member.Traits);
                }
            }
        }
    }

    private static void Check(CheckContext context, Shape shape, Member? member, Shape value, Traits traits)
    {
        if (ReferenceEquals(traits, Traits.None))
        {
            return;
        }

        var holder = new TraitHolder(shape, member, value);
        foreach (var rule in TraitApplicability.All)
        {
            if (rule.IsGiven(traits) && !rule.Applies(holder))
            {
                var path = MemberLocation.TraitPathOf(context, shape, member, rule.Trait);
                context.Report(ReaderRules.TraitNotApplicable, path, rule.Trait, rule.To, holder);
            }
        }
    }
}
