using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Sentinel;

/// <summary>A structure without data shows the sentinels.</summary>
internal sealed class SentinelKind() : InvariantKind<SentinelInvariant>("sentinel")
{
    protected override IEnumerable<Rule> Derive(DerivationContext context, SentinelInvariant invariant)
    {
        string[] operations = [.. invariant.In, .. invariant.NoDataIn];
        return
        [
            new SentinelRule(Info(context, invariant, context.Named(operations)), invariant)
            {
                Mutants = [.. operations.SelectMany(operation => ShowingData(context.Contract, invariant, operation))],
            },
        ];
    }

    private static IEnumerable<Mutant> ShowingData(Contract contract, SentinelInvariant invariant, string operation) =>
        invariant.Values.Select(value => new Mutant(
            $"{operation} shows data in {value.Member}",
            () =>
                new DocumentMutation(
                    operation,
                    (call, document) =>
                        MemberEdit.Apply(
                            contract,
                            call,
                            document,
                            invariant.Structure,
                            value.Member,
                            (member, _) => new OtherValues(call.Backend).Other(member, new WireString("mutant"))
                        )
                )
        ));
}
