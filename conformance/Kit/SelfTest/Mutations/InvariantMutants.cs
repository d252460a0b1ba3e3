using LightsailContract.Conformance.Rules.Shapes;
using LightsailContract.Conformance.SelfTesting.Proxy;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>One or more mutations for each kind of invariant.</summary>
internal static class InvariantMutants
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <param name="contract">The contract.</param>
    /// <param name="invariant">The invariant.</param>
    /// <param name="part">Which of its rules, where it has several; empty for the first.</param>
    public static IEnumerable<Mutant> Of(Contract contract, Invariant invariant, string part) =>
        invariant switch
        {
            QuotaInvariant => QuotaMutants.Of(part),
            VisibilityInvariant it => Visibility(contract, it),
            SecrecyInvariant it =>
            [
                new("an issued secret returns in a document", () => new SecretReturns(it.Member, inHeader: false)),
                new(
                    "an issued secret returns in a header, encoded",
                    () => new SecretReturns(it.Member, inHeader: true)
                ),
            ],
            SentinelInvariant it => Sentinel(contract, it),
            UniquenessInvariant it when NamesResource(contract, it) =>
            [
                new("an old identifier is issued again", () => new IdentifierReissued()),
            ],
            UniquenessInvariant it => [Repeated(contract, it)],
            StabilityInvariant it => it.Members.Select(member => new Mutant(
                $"{member.Member} differs in every second list",
                () => new ValueDrifts(member)
            )),
            EchoInvariant it => [Changed(contract, it.Operation, it.Response)],
            ConstantInvariant it => [Changed(contract, it.Operation, it.Response)],
            OrderingInvariant it => Ordering(contract, it),
            IsolationInvariant isolation => IsolationMutants.Of(contract, isolation),
            _ => [],
        };

    private static IEnumerable<Mutant> Visibility(Contract contract, VisibilityInvariant it)
    {
        foreach (var operation in it.PresentIn)
        {
            yield return new Mutant(
                $"{operation} answers without {it.Member.Member}",
                () =>
                    new DocumentMutation(
                        operation,
                        (_, document) => Documents.Without(document, it.Member.Member) as WireMap
                    )
            );
        }

        foreach (var operation in it.AbsentFrom.Where(name => contract.FindOperation(name)?.Output is not null))
        {
            yield return new Mutant(
                $"{operation} answers with {it.Member.Member}",
                () =>
                    new DocumentMutation(
                        operation,
                        (_, document) => document.With(it.Member.Member, new WireString("mutantmutantmutant"))
                    )
            );
        }
    }

    private static IEnumerable<Mutant> Sentinel(Contract contract, SentinelInvariant it)
    {
        foreach (var operation in it.In.Concat(it.NoDataIn))
        {
            foreach (var value in it.Values)
            {
                yield return At(
                    contract,
                    $"{operation} shows data as {value.Member}",
                    operation,
                    it.Structure,
                    value.Member,
                    (call, member, _) => new OtherValues(call.Backend).Other(member, new WireString("mutant"))
                );
            }
        }
    }

    private static IEnumerable<Mutant> Ordering(Contract contract, OrderingInvariant it) =>
        contract
            .Operations.Where(operation => Paths(contract, operation.Name, it.Structure, it.Earlier).Count > 0)
            .Where(operation => !operation.Fixture)
            .Select(operation => new Mutant(
                $"{operation.Name} shows {it.Earlier} after {it.Later}",
                () =>
                    new DocumentMutation(
                        operation.Name,
                        (call, document) =>
                        {
                            var shifts = new[] { (it.Earlier, Hour), (it.Later, -Hour) };
                            foreach (var (name, by) in shifts)
                            {
                                document = Edit(
                                    contract,
                                    call,
                                    document,
                                    it.Structure,
                                    name,
                                    (member, value) => new OtherValues(call.Backend).Shifted(member, value, by)
                                );
                            }

                            return document;
                        }
                    )
            ));

    private static bool NamesResource(Contract contract, UniquenessInvariant it) =>
        contract.Resources.Any(resource =>
            resource.Create?.Operation == it.Operation && resource.Identifiers[^1].Name == it.Member.Member
        );

    private static Mutant Repeated(Contract contract, UniquenessInvariant it) =>
        new(
            $"{it.Operation} shows the first {it.Member.Member} again and again",
            () =>
            {
                WireValue? first = null;
                return new DocumentMutation(
                    it.Operation,
                    (call, document) =>
                        Edit(
                            contract,
                            call,
                            document,
                            it.Member.Structure,
                            it.Member.Member,
                            (_, value) => first ??= value
                        )
                );
            }
        );

    private static Mutant Changed(Contract contract, string operation, string path) =>
        new(
            $"{operation} shows another {path}",
            () =>
                new DocumentMutation(
                    operation,
                    (call, document) =>
                        new PathEdit(
                            call.Backend,
                            (member, value) => new OtherValues(call.Backend).Other(member, value)
                        ).Apply(contract.FindOperation(operation)!, document, path)
                )
        );

    private static Mutant At(
        Contract contract,
        string name,
        string operation,
        string structure,
        string memberName,
        Func<ProxyCall, Member, WireValue?, WireValue?> edit
    ) =>
        new(
            name,
            () =>
                new DocumentMutation(
                    operation,
                    (call, document) =>
                        Edit(
                            contract,
                            call,
                            document,
                            structure,
                            memberName,
                            (member, value) => edit(call, member, value)
                        )
                )
        );

    private static WireMap Edit(
        Contract contract,
        ProxyCall call,
        WireMap document,
        string structure,
        string member,
        Func<Member, WireValue?, WireValue?> edit
    ) =>
        Paths(contract, call.Operation!.Name, structure, member)
            .Aggregate(
                document,
                (changed, path) => new PathEdit(call.Backend, edit).Apply(call.Operation!, changed, path)
            );

    /// <summary>Where the structure's member stands in an operation's output.</summary>
    private static List<string> Paths(Contract contract, string operation, string structure, string member) =>
        contract.FindOperation(operation)?.Output is { } output
            ?
            [
                .. ShapeSite
                    .Of(contract, contract.GetStructure(output))
                    .Where(site => site.Owner == structure && site.Member.Name == member)
                    .Select(site => site.Path),
            ]
            : [];
}
