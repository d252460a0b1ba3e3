using LightsailContract.Conformance.Oracle;
using LightsailContract.Conformance.Rules.Invariants;
using LightsailContract.Conformance.Rules.Lifecycle;
using LightsailContract.Conformance.Search;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Derivation;

/// <summary>One rule an invariant, under the id that the contract gives it; a quota has one for each thing that it means.</summary>
internal sealed class InvariantDeriver : IRuleDeriver
{
    public IEnumerable<Rule> Derive(DerivationContext context) =>
        context.Contract.Invariants.SelectMany(invariant => Derive(context, invariant));

    private static IEnumerable<Rule> Derive(DerivationContext context, Invariant invariant)
    {
        var usual = context.Protocol.DefaultTimestampFormat;
        return invariant switch
        {
            QuotaInvariant quota => Quota(context, quota),
            VisibilityInvariant it =>
            [
                new Visibility(
                    Info(context, it, "visibility", Named(context, [.. it.PresentIn, .. it.AbsentFrom])),
                    it
                ),
            ],
            SecrecyInvariant it => [new Secrecy(Info(context, it, "secrecy", []), it)],
            SentinelInvariant it =>
            [
                new Sentinel(Info(context, it, "sentinel", Named(context, [.. it.In, .. it.NoDataIn])), it),
            ],
            UniquenessInvariant it =>
            [
                new Uniqueness(Info(context, it, "uniqueness", Named(context, [it.Operation])), it),
            ],
            StabilityInvariant it => Find(context, it.Resource) is { } resource
                ? [new Stability(Info(context, it, "stability", [resource.List]), it, usual)]
                : [],
            EchoInvariant it => [new Echo(Info(context, it, "echo", Named(context, [it.Operation])), it)],
            ConstantInvariant it => [new Constant(Info(context, it, "constant", Named(context, [it.Operation])), it)],
            OrderingInvariant it =>
            [
                new Ordering(Info(context, it, "ordering", Holding(context, it.Structure)), it, usual),
            ],
            IsolationInvariant it => Find(context, it.Resource) is { } resource
                ?
                [
                    new LeavesOthersAlone(
                        Info(context, it, "isolation", resource.Operations),
                        new HashSet<Disturbance> { Disturbance.Creation, Disturbance.OtherParent }
                    ),
                ]
                : [],
            _ => [],
        };
    }

    private static IEnumerable<Rule> Quota(DerivationContext context, QuotaInvariant invariant)
    {
        if (Find(context, invariant.Resource) is not { Resource.Quota: { } quota } resource)
        {
            yield break;
        }

        var info = Info(context, invariant, "quota", [resource.Create, resource.List]);
        yield return new QuotaHolds(info, quota.Max);
        yield return new LeavesOthersAlone(
            Part(
                info,
                "refusal-changes-nothing",
                $"A creation that is refused because {quota.Max} exist changes nothing."
            ),
            new HashSet<Disturbance> { Disturbance.RefusedCreation }
        );
        yield return new QuotaRoomReturns(
            Part(info, "room-returns", $"Where one of {quota.Max} was deleted, another can be created.") with
            {
                Operations = [.. new[] { resource.Create, resource.Delete }.OfType<Operation>().Select(it => it.Name)],
            },
            quota.Max
        );
        yield return new QuotaSurvivesRaces(
            Part(info, "race", $"No more than {quota.Max} come of creations at the same time."),
            quota.Max
        );
    }

    private static RuleInfo Part(RuleInfo whole, string name, string statement) =>
        whole with
        {
            Id = $"{whole.Id}/{name}",
            Statement = statement,
        };

    private static RuleInfo Info(
        DerivationContext context,
        Invariant invariant,
        string kind,
        IEnumerable<Operation?> operations
    ) =>
        context.Info(
            invariant.Header.Id,
            kind,
            invariant.Header.Level,
            invariant.Header.Statement,
            invariant.Header.Source,
            $"invariants/{invariant.Header.Id}",
            operations
        );

    private static IEnumerable<Operation?> Named(DerivationContext context, IEnumerable<string> operations) =>
        operations.Select(context.Contract.FindOperation);

    /// <summary>The judged operations in whose output the structure stands.</summary>
    private static IEnumerable<Operation?> Holding(DerivationContext context, string structure) =>
        context.Judged.Where(operation =>
            operation.Output is { } output
            && Shapes
                .ShapeSite.Of(context.Contract, context.Contract.GetStructure(output))
                .Any(site => site.Member.Target == structure)
        );

    private static ResourceModel? Find(DerivationContext context, string resource) =>
        context.Resources.FirstOrDefault(candidate => candidate.Resource.Name == resource);
}
