using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>What names a resource begins with what names its parent, and is text; its quota is counted by one of these.</summary>
internal static class ResourceCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var resource in context.Contract.Resources)
        {
            CheckParent(context, resource);
            CheckIdentifiers(context, resource);
            if (resource.Unfinished is { } unfinished)
            {
                context.RequireMember(unfinished.Member, ["resources", resource.Name, "unfinished", "member"]);
            }

            if (resource.Quota is { } quota && resource.Identifiers.All(known => known.Name != quota.Per))
            {
                var known = resource.Identifiers.Select(identifier => identifier.Name);
                var suggestion = LightsailContract.Reader.Findings.Suggestion.For(quota.Per, known);
                string[] path = ["resources", resource.Name, "quota", "per"];
                context.Report(ReaderRules.QuotaPerUnknown, path, quota.Per, resource.Name, suggestion);
            }
        }
    }

    private static void CheckParent(CheckContext context, Resource resource)
    {
        string[] path = ["resources", resource.Name, "parent"];
        if (resource.Parent is null || context.RequireResource(resource.Parent, path) is not { } parent)
        {
            return;
        }

        if (IsOwnAncestor(context, resource))
        {
            context.Report(ReaderRules.ParentCycle, path, resource.Name);
        }
        else if (
            resource.Identifiers.Count != parent.Identifiers.Count + 1
            || !resource
                .Identifiers.Take(parent.Identifiers.Count)
                .Select(identifier => identifier.Name)
                .SequenceEqual(parent.Identifiers.Select(identifier => identifier.Name))
        )
        {
            var first = string.Join(", ", parent.Identifiers.Select(identifier => identifier.Name));
            string[] at = ["resources", resource.Name, "identifiers"];
            context.Report(ReaderRules.ParentIdentifiers, at, resource.Name, first);
        }
    }

    private static bool IsOwnAncestor(CheckContext context, Resource resource)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ancestor = resource.Parent;
        while (ancestor is not null && ancestor != resource.Name && seen.Add(ancestor))
        {
            ancestor = context.FindResource(ancestor)?.Parent;
        }

        return ancestor == resource.Name;
    }

    private static void CheckIdentifiers(CheckContext context, Resource resource)
    {
        foreach (var identifier in resource.Identifiers)
        {
            string[] path = ["resources", resource.Name, "identifiers", identifier.Name];
            if (context.RequireShape(identifier.Shape, path) is { } shape && !shape.IsText() && !shape.IsWholeNumber())
            {
                context.Report(ReaderRules.IdentifierNotText, path, identifier.Name, ShapeKind.WithArticle(shape));
            }
        }
    }
}
