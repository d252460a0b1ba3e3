using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Isolation;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>The rules for a resource that can be deleted.</summary>
internal static class DeletionRules
{
    public static IEnumerable<Rule> Derive(LifecycleRuleContext facts) =>
        facts.Resource.Delete is not { } delete
            ? []
            :
            [
                .. Refusals(facts, delete),
                .. facts.Resource.DeletesImplicitly ? Implicit(facts, delete) : [],
                .. facts.Resource.List is { } list ? Effects(facts, delete, list) : [],
            ];

    private static IEnumerable<Rule> Refusals(LifecycleRuleContext facts, Operation delete)
    {
        var one = facts.One;
        yield return new CallSucceeds(
            facts.Info("delete-works", $"{LifecycleRuleContext.Capital(one)} that exists can be deleted.", delete),
            Purpose.Delete
        )
        {
            Mutants = [CallMutants.Refused(delete)],
        };
        yield return Refused(
            facts.Info("delete-missing-refused", $"Deleting {one} that never existed is refused.", delete),
            Purpose.DeleteNonexistent,
            delete
        );
        yield return Refused(
            facts.Info("delete-again-refused", $"Deleting {one} that was deleted is refused.", delete),
            Purpose.DeleteAgain,
            delete
        );
        if (facts.Resource.ParentResource is not null)
        {
            yield return Refused(
                facts.Info(
                    "delete-elsewhere-refused",
                    $"Deleting {one} through another {facts.Parent} is refused.",
                    delete
                ),
                Purpose.DeleteElsewhere,
                delete
            );
        }
    }

    private static IEnumerable<Rule> Effects(LifecycleRuleContext facts, Operation delete, Operation list) =>
        [
            Gone(facts, delete, list),
            NoOther(facts, delete, list),
            AfterRefusal(facts, delete, list),
            .. facts.Resource.ParentResource is not null ? (Rule[])[Elsewhere(facts, delete, list)] : [],
        ];

    private static DeletedIsNotListed Gone(LifecycleRuleContext facts, Operation delete, Operation list) =>
        new(facts.Info("deleted-is-not-listed", $"A deleted {facts.Noun} is no longer listed.", delete, list))
        {
            Mutants =
            [
                new(
                    "a deletion does nothing",
                    () =>
                        new NotForwarded(
                            call => call.Operation == delete,
                            (call, like) => call.Success(WireMap.Empty, like)
                        )
                ),
                new("a deleted entry stays listed", () => new DeletedStaysListed()),
            ],
        };

    private static OthersUnchanged NoOther(LifecycleRuleContext facts, Operation delete, Operation list) =>
        new(
            facts.Info("delete-names-one", $"A deletion deletes only the {facts.Noun} that it names.", delete, list),
            new HashSet<SuspectedCause> { SuspectedCause.Deletion }
        )
        {
            Mutants =
            [
                new(
                    "a deletion also deletes another entry",
                    () =>
                        new SideEffect(
                            (call, answer) =>
                                call.Operation == call.Resource.Delete && answer is ParsedResponse.Success,
                            call => call.Ledger.First(call.Parent)
                        )
                ),
            ],
        };

    private static OthersUnchanged AfterRefusal(LifecycleRuleContext facts, Operation delete, Operation list) =>
        new(
            facts.Info("refused-delete-changes-nothing", "A deletion that is refused changes nothing.", delete, list),
            new HashSet<SuspectedCause> { SuspectedCause.RefusedDeletion }
        )
        {
            Mutants =
            [
                new(
                    "a refused deletion deletes another entry",
                    () =>
                        new SideEffect(
                            (call, answer) =>
                                call.Operation == call.Resource.Delete
                                && answer is ParsedResponse.Failure
                                && call.Ledger.Find(call.Identifier) is null,
                            call => call.Ledger.First(call.Parent)
                        )
                ),
            ],
        };

    private static OthersUnchanged Elsewhere(LifecycleRuleContext facts, Operation delete, Operation list) =>
        new(
            facts.Info(
                "delete-elsewhere-changes-nothing",
                $"Deleting {facts.One} through another {facts.Parent} changes nothing.",
                delete,
                list
            ),
            new HashSet<SuspectedCause> { SuspectedCause.DeletionElsewhere }
        )
        {
            Mutants =
            [
                new(
                    "a deletion through another parent is refused, but deletes the entry",
                    () =>
                        new SideEffect(
                            (call, answer) =>
                                call.Operation == call.Resource.Delete && answer is ParsedResponse.Failure,
                            call => call.Ledger.Find(call.Identifier)
                        )
                ),
            ],
        };

    private static IEnumerable<Rule> Implicit(LifecycleRuleContext facts, Operation delete)
    {
        yield return new CallSucceeds(
            facts.Info(
                $"implicit-{facts.ParentId}-is-signers",
                $"If a deletion names no {facts.Parent}, it applies to the {facts.Parent} whose {facts.Noun} signs the request.",
                delete
            ),
            Purpose.DeleteImplicitly
        )
        {
            Mutants =
            [
                new(
                    "a deletion that names no parent is refused",
                    () =>
                        new NotForwarded(
                            call => call.Operation == delete && call.Parent.Length == 0,
                            (call, like) => call.Refusal(like)
                        )
                ),
            ],
        };
        yield return Refused(
            facts.Info(
                $"implicit-{facts.ParentId}-elsewhere-refused",
                $"A deletion that names no {facts.Parent} is refused if the {facts.Noun} belongs to another {facts.Parent} than the signer.",
                delete
            ),
            Purpose.DeleteImplicitlyElsewhere,
            delete
        );
    }

    private static IsRefused Refused(RuleInfo info, Purpose purpose, Operation delete) =>
        new(info, purpose) { Mutants = [CallMutants.Accepted(delete)] };
}
