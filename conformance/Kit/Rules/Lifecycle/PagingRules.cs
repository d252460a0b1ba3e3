namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>What follows from a list having pages.</summary>
internal static class PagingRules
{
    public static IEnumerable<Rule> Derive(LifecycleRuleContext facts)
    {
        if (facts.Resource.List is not { Paginated: { } paging } list)
        {
            yield break;
        }

        yield return new PagesEnd(
            facts.Info("pages-end", "Whoever follows the pages of a list comes to its end.", list)
        )
        {
            Mutants = [new("a page leads back to itself", () => new EndlessPages())],
        };
        if (paging.MoreResults is { } more)
        {
            yield return new PageTellsMore(
                facts.Info(
                    "pages-told",
                    $"Where {more} is true, {paging.OutputToken} names the next page; where it is false, no entry follows.",
                    list
                ),
                facts.Resource,
                paging
            )
            {
                Mutants = [new("a page says the opposite of whether there are more", () => new PageLies())],
            };
        }

        if (paging.PageSize is { } size)
        {
            yield return new PageSizeHolds(
                facts.Info("page-size-holds", $"A page holds no more entries than {size} asks for.", list),
                facts.Resource,
                size
            )
            {
                Mutants = [new("the page size is ignored", () => new PageSizeIgnored())],
            };
        }
    }
}
