using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>What breaks the life of what is created.</summary>
internal static class LifecycleMutants
{
    /// <param name="name">The rule's name.</param>
    /// <param name="operations">The operations that it speaks of.</param>
    public static IEnumerable<Mutant> Of(string name, IReadOnlyList<string> operations) =>
        name switch
        {
            "create-works" or "list-works" or "delete-works" => [CallMutants.Refused(operations[0])],
            "create-answers" =>
            [
                new(
                    "the answer to a creation names nothing",
                    () =>
                        new DocumentMutation(
                            operations[0],
                            (call, document) => Documents.Without(document, call.Resource.Resource.Own.Name) as WireMap
                        )
                ),
            ],
            "listed-was-created" =>
            [
                Listing(
                    operations[0],
                    "the list holds a stranger",
                    (call, document) => Lists.WithCopy(call.Resource, document, call.Backend.NewIdentifier())
                ),
                Listing(
                    operations[0],
                    "the list holds an entry twice",
                    (call, document) => Lists.Edit(call.Resource, document, items => [.. items, .. items])
                ),
            ],
            "created-is-listed" =>
            [
                Listing(
                    operations[1],
                    "the list is always empty",
                    (call, document) => Lists.Edit(call.Resource, document, _ => [])
                ),
                Listing(
                    operations[1],
                    "the list lacks its last entry",
                    (call, document) => Lists.Edit(call.Resource, document, items => items.SkipLast(1))
                ),
            ],
            "deleted-is-not-listed" =>
            [
                new(
                    "a deletion does nothing",
                    () =>
                        new NotForwarded(
                            call => call.Operation?.Name == operations[0],
                            (call, like) => call.Success(WireMap.Empty, like)
                        )
                ),
                new("what was deleted stays listed", () => new DeletedStaysListed()),
            ],
            "delete-names-one" =>
            [
                new(
                    "a deletion deletes another one too",
                    () =>
                        new SideEffect(
                            (call, answer) => call.Operation == call.Resource.Delete && answer is Answer.Success,
                            call => call.Ledger.First(call.Parent)
                        )
                ),
            ],
            "refused-delete-changes-nothing" =>
            [
                new(
                    "a refused deletion deletes another one",
                    () =>
                        new SideEffect(
                            (call, answer) =>
                                call.Operation == call.Resource.Delete
                                && answer is Answer.Failure
                                && call.Ledger.Find(call.Identifier) is null,
                            call => call.Ledger.First(call.Parent)
                        )
                ),
            ],
            "delete-elsewhere-changes-nothing" =>
            [
                new(
                    "a deletion through another parent is refused and done",
                    () =>
                        new SideEffect(
                            (call, answer) => call.Operation == call.Resource.Delete && answer is Answer.Failure,
                            call => call.Ledger.Find(call.Identifier)
                        )
                ),
            ],
            "race-answered" => [new("calls at the same time make the service fail", () => new FailsInRaces())],
            "pages-end" => [new("a page leads back to itself", () => new EndlessPages())],
            "pages-told" => [new("a page says the opposite of whether there are more", () => new PageLies())],
            "page-size-holds" => [new("the page size is ignored", () => new PageSizeIgnored())],
            _ when name.EndsWith("-is-signers", StringComparison.Ordinal) =>
            [
                new(
                    "a deletion that names no parent is refused",
                    () =>
                        new NotForwarded(
                            call => call.Operation?.Name == operations[0] && call.Parent.Length == 0,
                            (call, like) => call.Refusal(like)
                        )
                ),
            ],
            _ when name.EndsWith("-refused", StringComparison.Ordinal) => [CallMutants.Consented(operations[0])],
            _ => [],
        };

    private static Mutant Listing(string operation, string name, Func<Proxy.ProxyCall, WireMap, WireMap?> edit) =>
        new(name, () => new DocumentMutation(operation, edit));
}
