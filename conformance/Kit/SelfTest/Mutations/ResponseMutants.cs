using LightsailContract.Conformance.SelfTesting.Proxy;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTesting.Mutations;

/// <summary>What breaks the form of an operation's successful answers.</summary>
internal static class ResponseMutants
{
    private static readonly string[] Traits =
    [
        "required",
        "type",
        "length",
        "pattern",
        "pattern-whole",
        "range",
        "unique-items",
        "enum",
    ];

    /// <param name="contract">The contract.</param>
    /// <param name="id">The rule's id, at its slashes: kind, operation, place, trait.</param>
    public static IEnumerable<Mutant> Of(Contract contract, IReadOnlyList<string> id)
    {
        var operation = contract.FindOperation(id[1])!;
        return id switch
        {
            [_, _, "document"] =>
            [
                new(
                    "the answer breaks off",
                    () => new ResponseMutation((call, response) => IsSuccess(operation, call, response), CutOff)
                ),
            ],
            [_, _, "spelling"] =>
            [
                new("a member is spelled in another case", () => new DocumentMutation(operation.Name, Misspell)),
            ],
            [_, _, var path, var trait] when Traits.Contains(trait) =>
            [
                new(
                    trait == "required" ? $"{path} is left out" : $"{path} breaks its {trait}",
                    () =>
                        new DocumentMutation(
                            operation.Name,
                            (call, document) =>
                                new PathEdit(call.Backend, new BrokenValues(call.Backend).Breaking(trait)!).Apply(
                                    operation,
                                    document,
                                    path
                                )
                        )
                ),
            ],
            _ => [],
        };
    }

    private static bool IsSuccess(Operation operation, ProxyCall call, WireResponse response) =>
        call.Operation == operation && call.Read(response) is Answer.Success;

    private static WireResponse CutOff(ProxyCall call, WireResponse response) =>
        response with
        {
            // Where there is nothing to cut off, something is begun.
            Body = response.Body.IsEmpty ? "<"u8.ToArray() : response.Body[..((response.Body.Length + 1) / 2)],
        };

    private static WireMap? Misspell(ProxyCall call, WireMap document)
    {
        var members = call.Contract.GetStructure(call.Operation!.Output!).Members;
        if (members.IsEmpty)
        {
            return null;
        }

        var name = (members.FirstOrDefault(it => document.Find(it.Name) is not null) ?? members[0]).Name;
        var other = char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) : char.ToUpperInvariant(name[0]);
        return document.Without(name).With(other + name[1..], document.Find(name) ?? new WireString("mutant"));
    }
}
