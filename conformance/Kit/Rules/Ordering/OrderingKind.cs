using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Ordering;

/// <summary>One time is not after another.</summary>
internal sealed class OrderingKind() : InvariantKind<OrderingInvariant>("ordering")
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    protected override IEnumerable<Rule> Derive(DerivationContext context, OrderingInvariant invariant) =>
        [
            new OrderingRule(
                Info(context, invariant, Holding(context, invariant.Structure)),
                invariant,
                context.Protocol.DefaultTimestampFormat
            )
            {
                Mutants = [.. Swapped(context.Contract, invariant)],
            },
        ];

    /// <summary>The judged operations whose output holds the structure.</summary>
    private static IEnumerable<Operation?> Holding(DerivationContext context, string structure) =>
        context.Judged.Where(operation =>
            operation.Output is { } output
            && ShapeSite
                .Below(context.Contract, context.Contract.GetStructure(output))
                .Any(site => site.Member.Target == structure)
        );

    private static IEnumerable<Mutant> Swapped(Contract contract, OrderingInvariant invariant) =>
        contract
            .Operations.Where(operation =>
                !operation.Fixture
                && MemberEdit.Paths(contract, operation.Name, invariant.Structure, invariant.Earlier).Count > 0
            )
            .Select(operation => new Mutant(
                $"{operation.Name} shows {invariant.Earlier} after {invariant.Later}",
                () =>
                    new DocumentMutation(
                        operation.Name,
                        (call, document) =>
                        {
                            var shifts = new[] { (invariant.Earlier, Hour), (invariant.Later, -Hour) };
                            foreach (var (name, by) in shifts)
                            {
                                document = MemberEdit.Apply(
                                    contract,
                                    call,
                                    document,
                                    invariant.Structure,
                                    name,
                                    (member, value) => new OtherValues(call.Backend).Shifted(member, value, by)
                                );
                            }

                            return document;
                        }
                    )
            ));
}
