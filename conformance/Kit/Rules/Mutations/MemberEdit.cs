using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes a member of a structure, anywhere in an operation's response.</summary>
internal static class MemberEdit
{
    /// <summary>A mutant whose operation shows another value at that path.</summary>
    public static Mutant Changed(Contract contract, string operation, string path) =>
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

    /// <summary>A mutant whose operation shows a given value at that path.</summary>
    public static Mutant Set(Contract contract, string operation, string path, WireValue value) =>
        new(
            $"{operation} shows {path} as {value}",
            () =>
                new DocumentMutation(
                    operation,
                    (call, document) =>
                        new PathEdit(call.Backend, (_, _) => value).Apply(
                            contract.FindOperation(operation)!,
                            document,
                            path
                        )
                )
        );

    /// <summary>The document with the member edited.</summary>
    public static WireMap Apply(
        Contract contract,
        InterceptedCall call,
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

    /// <summary>The paths of the structure's member in an operation's output.</summary>
    public static IReadOnlyList<string> Paths(Contract contract, string operation, string structure, string member) =>
        contract.FindOperation(operation)?.Output is { } output
            ?
            [
                .. ShapeSite
                    .Below(contract, contract.GetStructure(output))
                    .Where(site => site.Owner == structure && site.Member.Name == member)
                    .Select(site => site.Path),
            ]
            : [];
}
