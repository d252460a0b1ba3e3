namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>The rules for a list with pages.</summary>
internal static class PagingRules
{
    public static IEnumerable<Rule> Derive(LifecycleRuleContext facts)
    {
        if (facts.Resource.List is not { Paginated: { } paging } list)
        {
            yield break;
        }

        yield return new PagesEnd(facts.Info("pages-end", "Pagination ends.", list))
        {
            Mutants = [new("every page leads to the first page", () => new EndlessPages())],
        };
        if (paging.MoreResults is { } more)
        {
            yield return new PageTellsMore(
                facts.Info(
                    "pages-told",
                    $"If {more} is true, {paging.OutputToken} leads to the next page. If it is false, no item follows.",
                    list
                ),
                facts.Resource,
                paging
            )
            {
                Mutants = [new($"{more} has the opposite value", () => new PageLies())],
            };
        }

        if (paging.PageSize is { } size)
        {
            yield return new PageSizeHolds(
                facts.Info("page-size-holds", $"A page has at most as many items as {size} says.", list),
                facts.Resource,
                size
            )
            {
                Mutants = [new("the page size is ignored", () => new PageSizeIgnored())],
            };
        }
    }
}
