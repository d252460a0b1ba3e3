using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Isolation;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Quota;

/// <summary>At most so many entries exist at a time. Several rules follow from it.</summary>
internal sealed class QuotaKind() : InvariantKind<QuotaInvariant>("quota")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, QuotaInvariant invariant)
    {
        if (context.FindResource(invariant.Resource) is not { Resource.Quota: { } quota } resource)
        {
            yield break;
        }

        var info = Info(context, invariant, resource.Create, resource.List);
        yield return new QuotaHolds(info, quota.Max)
        {
            Mutants =
            [
                new("one more than the quota is created and listed", () => new QuotaIgnored(inRacesOnly: false)),
            ],
        };
        yield return new OthersUnchanged(
            Part(
                info,
                "refusal-changes-nothing",
                $"A creation that is refused because {quota.Max} exist changes nothing."
            ),
            new HashSet<SuspectedCause> { SuspectedCause.RefusedCreation }
        )
        {
            Mutants = [RefusalDeletes],
        };
        yield return new QuotaRoomReturns(
            Part(info, "room-returns", $"After a deletion, one more {resource.Noun} can be created.") with
            {
                Operations = [.. new[] { resource.Create, resource.Delete }.OfType<Operation>().Select(it => it.Name)],
            },
            quota.Max
        )
        {
            Mutants = [new("deleted entries still count against the quota", () => new NoRoomAfterDeletion())],
        };
        yield return new QuotaRefusalBlamesCaller(
            Part(
                info,
                "refusal-blames-caller",
                "A creation above the quota is refused with an error of the caller."
            ) with
            {
                Level = RuleLevel.Should,
                Basis = RuleBasis.Inferred,
            },
            quota.Max
        )
        {
            Mutants =
            [
                new(
                    "a creation above the quota is answered with status 500",
                    () =>
                        new ResponseMutation(
                            (call, answer) =>
                                call.Operation == call.Resource.Create && call.Read(answer) is ParsedResponse.Failure,
                            (_, response) => response with { Status = 500 }
                        )
                ),
            ],
        };
        yield return new QuotaSurvivesParallelCalls(
            Part(
                info,
                "race",
                $"Parallel creations never result in more than {quota.Max} {Nouns.Plural(resource.Noun)}."
            ),
            quota.Max
        )
        {
            Mutants =
            [
                new("parallel creations create one more than the quota", () => new QuotaIgnored(inRacesOnly: true)),
            ],
        };
    }

    private static Mutant RefusalDeletes { get; } =
        new(
            "a refused creation deletes an entry",
            () =>
                new SideEffect(
                    (call, answer) => call.Operation == call.Resource.Create && answer is ParsedResponse.Failure,
                    call => call.Ledger.First(call.Parent)
                )
        );

    private static RuleInfo Part(RuleInfo whole, string name, string statement) =>
        whole with
        {
            Id = $"{whole.Id}/{name}",
            Statement = statement,
        };
}
