using LightsailContract.Emit.Context;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>How a value that a member, an element or an entry holds is checked.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="RuleClass">The static class that checks it; null if it checks itself.</param>
/// <param name="TakesDepth">Whether what it holds may be nested.</param>
internal sealed record TargetCheck(Shape Kind, string? RuleClass, bool TakesDepth)
{
    /// <summary>The check of a member's value, or null if there is nothing to check.</summary>
    /// <param name="owner">The shape that has the member.</param>
    /// <param name="member">The member.</param>
    /// <param name="ownRules">The class that is emitted if the member has constraints of its own.</param>
    /// <param name="context">The contract at hand.</param>
    public static TargetCheck? For(Shape owner, Member member, string ownRules, EmitContext context)
    {
        var target = context.Contract.GetShape(member.Target);
        var isNested = target is ListShape or MapShape or StructureShape or UnionShape;
        if (HasOwnRules(owner, member, context))
        {
            return new TargetCheck(target, ownRules, isNested);
        }

        if (!context.Rules.IsChecked(member.Target))
        {
            return null;
        }

        var ruleClass = target is StructureShape or UnionShape ? null : context.Types.Declared(member.Target);
        return new TargetCheck(target, ruleClass, isNested);
    }

    /// <summary>Whether a class of rules is emitted for the member itself.</summary>
    public static bool HasOwnRules(Shape owner, Member member, EmitContext context) =>
        context.Constraints.FindFor(owner, member).Count > 0;

    /// <summary>An expression that is true if <paramref name="value"/>, which is not null, is valid.</summary>
    public string IsValid(string value, string depth) =>
        RuleClass is null ? $"{value}.IsValid({depth})"
        : TakesDepth ? $"{RuleClass}.IsValid({value}, {depth})"
        : $"{RuleClass}.IsValid({value})";

    /// <summary>A statement that adds the violations of <paramref name="value"/>, which is not null.</summary>
    public string Validate(string value) =>
        RuleClass is null ? $"{value}.Validate(violations);" : $"{RuleClass}.Validate({value}, violations);";
}
