using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>The rules for a resource that can be created, listed and deleted.</summary>
internal sealed class LifecycleRules : IRuleFactory
{
    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Resources.SelectMany(resource => Derive(new LifecycleRuleContext(context, resource)));

    private static IEnumerable<Rule> Derive(LifecycleRuleContext facts) =>
        [
            .. Creation(facts),
            .. Listing(facts),
            .. CreationAndListing(facts),
            .. DeletionRules.Derive(facts),
            .. Failures(facts),
            .. Races(facts),
            .. DeletionRaces(facts),
            .. PagingRules.Derive(facts),
            .. UnknownParents(facts),
        ];

    private static IEnumerable<Rule> Creation(LifecycleRuleContext facts)
    {
        if (facts.Resource.Create is not { } create)
        {
            yield break;
        }

        yield return new CallSucceeds(
            facts.Info(
                "create-works",
                facts.Resource.Resource.Quota is null
                    ? $"{LifecycleRuleContext.Capital(facts.One)} can be created."
                    : $"If the quota is not reached, {facts.One} can be created.",
                create
            ),
            Purpose.Create
        )
        {
            Mutants = [CallMutants.Refused(create)],
        };
        if (!facts.Resource.HasPutLifecycle)
        {
            yield return new CreateAnswers(
                facts.Info(
                    "create-answers",
                    $"The response to a creation has the identifier of the new {facts.Noun}.",
                    create
                )
            )
            {
                Mutants =
                [
                    new(
                        "the response to a creation has no identifier",
                        () =>
                            new DocumentMutation(
                                create.Name,
                                (call, document) =>
                                    Documents.Without(document, call.Resource.Resource.Own.Name)
                                    as LightsailContract.Conformance.Protocols.WireMap
                            )
                    ),
                ],
            };
        }
    }

    private static IEnumerable<Rule> Listing(LifecycleRuleContext facts)
    {
        if (facts.Resource.List is not { } list)
        {
            yield break;
        }

        yield return new CallSucceeds(
            facts.Info("list-works", $"The {facts.Many} of an existing {facts.Parent} can be listed.", list),
            Purpose.List
        )
        {
            Mutants = [CallMutants.Refused(list)],
        };
        yield return new ListedWasCreated(
            facts.Info("listed-was-created", $"Every listed {facts.Noun} was created, and is listed once.", list),
            Claimed(facts, isMissing: false)
        )
        {
            Mutants =
            [
                new(
                    "the list has an item that was never created",
                    () =>
                        new DocumentMutation(
                            list.Name,
                            (call, document) => Lists.WithCopy(call.Resource, document, call.Backend.NewIdentifier())
                        )
                ),
                ListEdit(list, "the list has an item twice", items => [.. items, .. items]),
            ],
        };
    }

    private static IEnumerable<Rule> CreationAndListing(LifecycleRuleContext facts)
    {
        if (facts.Resource is { Create: { } create, List: { } list })
        {
            yield return new CreatedIsListed(
                facts.Info("created-is-listed", $"A created {facts.Noun} is listed until it is deleted.", create, list),
                Claimed(facts, isMissing: true)
            )
            {
                Mutants =
                [
                    ListEdit(list, "the list is always empty", _ => []),
                    ListEdit(list, "the list lacks its last item", items => items.SkipLast(1)),
                ],
            };
        }
    }

    private static IEnumerable<Rule> Failures(LifecycleRuleContext facts)
    {
        yield return new CallsAnswered(
            facts.Info(
                RuleLevel.Should,
                "calls-answered",
                "Valid calls do not make the service fail, apart from an outage.",
                facts.Resource.Create,
                facts.Resource.List,
                facts.Resource.Delete
            ) with
            {
                // The documents state that the service can fail. They do not say how often.
                Basis = RuleBasis.Inferred,
            }
        )
        {
            Mutants = [new("the service fails at some calls", () => FailsSometimes(facts.Resource))],
        };
    }

    private static NotForwarded FailsSometimes(ResourceModel resource)
    {
        var calls = 0;
        return new NotForwarded(
            call => resource.Operations.Contains(call.Operation) && Interlocked.Increment(ref calls) % 7 == 0,
            (_, like) => like with { Status = 500, Body = default }
        );
    }

    private static IEnumerable<Rule> Races(LifecycleRuleContext facts)
    {
        if (facts.Resource is { Create: { } create, List: { } list })
        {
            yield return new SurvivesParallelCalls(
                facts.Info(
                    RuleLevel.Should,
                    "race-answered",
                    "Parallel calls do not make the service fail.",
                    create,
                    list
                ) with
                {
                    // The documents state that the service can fail. They do not name parallel calls as a reason.
                    Basis = RuleBasis.Inferred,
                }
            )
            {
                Mutants = [new("parallel calls make the service fail", () => new FailsInRaces())],
            };
        }
    }

    private static IEnumerable<Rule> DeletionRaces(LifecycleRuleContext facts)
    {
        if (facts.Resource is { Create: { } create, Delete: { } delete })
        {
            yield return new RaceDeletesOnce(
                facts.Info(
                    RuleLevel.Should,
                    "race-deletes-once",
                    $"Of parallel deletions of {facts.One}, one succeeds.",
                    create,
                    delete
                ) with
                {
                    // A deletion after a deletion is refused. No document says what happens to parallel ones.
                    Basis = RuleBasis.Inferred,
                }
            )
            {
                Mutants =
                [
                    new("parallel deletions all succeed", () => new DeletesTwiceInRaces()),
                    new(
                        "parallel deletions are all refused",
                        () =>
                            new ResponseMutation(
                                (call, _) => call.Operation == delete,
                                (call, like) => call.Refusal(like)
                            )
                    ),
                ],
            };
        }
    }

    private static IEnumerable<Rule> UnknownParents(LifecycleRuleContext facts) =>
        facts.Resource.ParentResource is null
            ? []
            : facts.Resource.Operations.Select(operation => new IsRefused(
                facts.Info(
                    $"unknown-{facts.ParentId}-refused/{operation.Name}",
                    $"{operation.Name} is refused if the {facts.Parent} does not exist.",
                    operation
                ),
                Purpose.NonexistentParent
            )
            {
                Mutants = [CallMutants.Accepted(operation)],
            });

    private static Mutant ListEdit(
        Operation list,
        string name,
        Func<
            IReadOnlyList<LightsailContract.Conformance.Protocols.WireValue>,
            IEnumerable<LightsailContract.Conformance.Protocols.WireValue>
        > edit
    ) =>
        new(name, () => new DocumentMutation(list.Name, (call, document) => Lists.Edit(call.Resource, document, edit)));

    /// <summary>The causes that another rule of this contract checks.</summary>
    private static HashSet<SuspectedCause> Claimed(LifecycleRuleContext facts, bool isMissing)
    {
        var resource = facts.Resource;
        // The rule that sends a probe checks its effect.
        var claimed = new HashSet<SuspectedCause> { SuspectedCause.Probe };
        if (isMissing && resource.Delete is not null)
        {
            claimed.UnionWith([SuspectedCause.Deletion, SuspectedCause.RefusedDeletion]);
            if (resource.ParentResource is not null)
            {
                claimed.Add(SuspectedCause.DeletionElsewhere);
            }
        }

        foreach (var invariant in facts.Context.Contract.Invariants)
        {
            if (invariant is IsolationInvariant isolation && isolation.Resource == resource.Resource.Name)
            {
                claimed.UnionWith([SuspectedCause.Creation, SuspectedCause.OtherParent]);
            }
            else if (invariant is QuotaInvariant quota && quota.Resource == resource.Resource.Name)
            {
                claimed.Add(SuspectedCause.RefusedCreation);
            }
        }

        return claimed;
    }
}
