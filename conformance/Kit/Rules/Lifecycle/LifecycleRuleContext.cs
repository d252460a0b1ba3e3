using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>The common facts of the lifecycle rules of one resource: ids, source and nouns.</summary>
internal sealed class LifecycleRuleContext(DerivationContext context, ResourceModel resource)
{
    public DerivationContext Context { get; } = context;
    public ResourceModel Resource { get; } = resource;

    /// <summary>The resource's noun: <c>access key</c>.</summary>
    public string Noun { get; } = resource.Noun;

    /// <summary>The noun with its article: <c>an access key</c>.</summary>
    public string One { get; } = Article(resource.Noun);

    /// <summary>The noun in the plural.</summary>
    public string Many { get; } = Nouns.Plural(resource.Noun);

    /// <summary>The parent's noun: <c>bucket</c>.</summary>
    public string Parent { get; } = resource.ParentNoun;

    /// <summary>The parent's noun as a part of a rule's id.</summary>
    public string ParentId { get; } = resource.ParentNoun.Replace(' ', '-');

    /// <summary>The facts about a must-rule.</summary>
    public RuleInfo Info(string name, string statement, params Operation?[] operations) =>
        Info(RuleLevel.Must, name, statement, operations);

    /// <summary>The facts about a rule.</summary>
    public RuleInfo Info(RuleLevel level, string name, string statement, params Operation?[] operations) =>
        Context.Info(
            $"{DerivedRuleIds.Lifecycle}{name}{Context.Suffix(Resource)}",
            "lifecycle",
            level,
            statement,
            Resource.Resource.Source,
            $"resources/{Resource.Resource.Name}",
            operations
        );

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Article(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;
}
