using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Rules.Lifecycle;
using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Session;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Derivation;

/// <summary>What follows from a resource having a creation, a list and a deletion.</summary>
internal sealed class LifecycleDeriver : IRuleDeriver
{
    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Resources.SelectMany(resource => Derive(context, resource));

    private static IEnumerable<Rule> Derive(DerivationContext context, ResourceModel resource)
    {
        var (create, list, delete) = (resource.Create, resource.List, resource.Delete);
        var (one, many) = ($"{Article(resource.Noun)}", Nouns.Plural(resource.Noun));
        var parent = resource.ParentNoun;
        RuleInfo Info(string name, string statement, params Operation?[] operations) =>
            context.Info(
                $"lifecycle-{name}{context.Suffix(resource)}",
                "lifecycle",
                RuleLevel.Must,
                statement,
                resource.Resource.Source,
                $"resources/{resource.Resource.Name}",
                operations
            );

        if (create is not null)
        {
            yield return new Works(
                Info("create-works", $"Where there is room, {one} can be created.", create),
                Purpose.Create
            );
            if (!resource.NamesItself)
            {
                yield return new CreateAnswers(
                    Info("create-answers", $"The answer to a creation names the new {resource.Noun}.", create)
                );
            }
        }

        if (list is not null)
        {
            yield return new Works(
                Info("list-works", $"The {many} of a {parent} that exists can be listed.", list),
                Purpose.List
            );
            yield return new ListedWasCreated(
                Info(
                    "listed-was-created",
                    $"The list holds no {resource.Noun} that was not created, and none twice.",
                    list
                ),
                Claimed(context, resource, isMissing: false)
            );
        }

        if (create is not null && list is not null)
        {
            yield return new CreatedIsListed(
                Info("created-is-listed", $"A created {resource.Noun} is listed until it is deleted.", create, list),
                Claimed(context, resource, isMissing: true)
            );
        }

        foreach (var rule in delete is null ? [] : Deletion(resource, Info))
        {
            yield return rule;
        }

        if (create is not null && list is not null)
        {
            yield return new SurvivesRaces(
                context.Info(
                    $"lifecycle-race-answered{context.Suffix(resource)}",
                    "lifecycle",
                    // A failure of the service is documented; that it must not come of haste is inferred.
                    RuleLevel.Should,
                    "Calls at the same time do not make the service fail.",
                    resource.Resource.Source,
                    $"resources/{resource.Resource.Name}",
                    create,
                    list
                )
            );
        }

        foreach (var rule in Paging(resource, Info))
        {
            yield return rule;
        }

        if (resource.ParentResource is not null)
        {
            foreach (var operation in resource.Operations)
            {
                yield return new IsRefused(
                    Info(
                        $"unknown-{parent.Replace(' ', '-')}-refused/{operation.Name}",
                        $"{operation.Name} is refused where there is no such {parent}.",
                        operation
                    ),
                    Purpose.UnknownParent
                );
            }
        }
    }

    private static IEnumerable<Rule> Deletion(ResourceModel resource, Func<string, string, Operation?[], RuleInfo> info)
    {
        var (list, delete) = (resource.List, resource.Delete);
        var (noun, one) = (resource.Noun, Article(resource.Noun));
        yield return new Works(
            info("delete-works", $"{Capital(one)} that exists can be deleted.", [delete]),
            Purpose.Delete
        );
        yield return new IsRefused(
            info("delete-missing-refused", $"Deleting {one} that never was is refused.", [delete]),
            Purpose.DeleteMissing
        );
        yield return new IsRefused(
            info("delete-again-refused", $"Deleting {one} that was deleted is refused.", [delete]),
            Purpose.DeleteAgain
        );
        if (resource.ParentResource is not null)
        {
            yield return new IsRefused(
                info(
                    "delete-elsewhere-refused",
                    $"Deleting {one} through a {resource.ParentNoun} that it does not belong to is refused.",
                    [delete]
                ),
                Purpose.DeleteElsewhere
            );
        }

        foreach (var rule in resource.DeletesImplicitly ? Implicit(resource, info) : [])
        {
            yield return rule;
        }

        if (list is null)
        {
            yield break;
        }

        yield return new DeletedIsNotListed(
            info("deleted-is-not-listed", $"A deleted {noun} is no longer listed.", [delete, list])
        );
        yield return new LeavesOthersAlone(
            info("delete-names-one", $"A deletion removes the {noun} that it names and no other.", [delete, list]),
            new HashSet<Disturbance> { Disturbance.Deletion }
        );
        yield return new LeavesOthersAlone(
            info("refused-delete-changes-nothing", "A deletion that is refused changes nothing.", [delete, list]),
            new HashSet<Disturbance> { Disturbance.RefusedDeletion }
        );
        if (resource.ParentResource is not null)
        {
            yield return new LeavesOthersAlone(
                info(
                    "delete-elsewhere-changes-nothing",
                    $"Deleting {one} through a {resource.ParentNoun} that it does not belong to changes nothing.",
                    [delete, list]
                ),
                new HashSet<Disturbance> { Disturbance.DeletionElsewhere }
            );
        }
    }

    private static IEnumerable<Rule> Paging(ResourceModel resource, Func<string, string, Operation?[], RuleInfo> info)
    {
        if (resource.List?.Paginated is not { } paging)
        {
            yield break;
        }

        yield return new PagesEnd(
            info("pages-end", "Whoever follows the pages of a list comes to its end.", [resource.List])
        );
        if (paging.MoreResults is { } more)
        {
            yield return new PageTellsMore(
                info(
                    "pages-told",
                    $"Where {more} is true, {paging.OutputToken} names the next page; where it is false, no entry follows.",
                    [resource.List]
                ),
                resource,
                paging
            );
        }

        if (paging.PageSize is { } size)
        {
            yield return new PageSizeHolds(
                info("page-size-holds", $"A page holds no more entries than {size} asks for.", [resource.List]),
                resource,
                size
            );
        }
    }

    private static IEnumerable<Rule> Implicit(ResourceModel resource, Func<string, string, Operation?[], RuleInfo> info)
    {
        var parent = resource.ParentNoun;
        yield return new Works(
            info(
                $"implicit-{parent.Replace(' ', '-')}-is-signers",
                $"A deletion that names no {parent} is about the {parent} whose {resource.Noun} signs it.",
                [resource.Delete]
            ),
            Purpose.DeleteImplicitly
        );
        yield return new IsRefused(
            info(
                $"implicit-{parent.Replace(' ', '-')}-elsewhere-refused",
                $"A deletion that names no {parent} is refused where the {resource.Noun} belongs to another {parent} than the signer.",
                [resource.Delete]
            ),
            Purpose.DeleteImplicitlyElsewhere
        );
    }

    /// <summary>The causes that another rule of this contract answers for.</summary>
    private static HashSet<Disturbance> Claimed(DerivationContext context, ResourceModel resource, bool isMissing)
    {
        // Every probe has a rule that sent it.
        var claimed = new HashSet<Disturbance> { Disturbance.Probe };
        if (isMissing && resource.Delete is not null)
        {
            claimed.UnionWith([Disturbance.Deletion, Disturbance.RefusedDeletion]);
            if (resource.ParentResource is not null)
            {
                claimed.Add(Disturbance.DeletionElsewhere);
            }
        }

        foreach (var invariant in context.Contract.Invariants)
        {
            if (invariant is IsolationInvariant isolation && isolation.Resource == resource.Resource.Name)
            {
                claimed.UnionWith([Disturbance.Creation, Disturbance.OtherParent]);
            }
            else if (invariant is QuotaInvariant quota && quota.Resource == resource.Resource.Name)
            {
                claimed.Add(Disturbance.RefusedCreation);
            }
        }

        return claimed;
    }

    private static string Article(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
