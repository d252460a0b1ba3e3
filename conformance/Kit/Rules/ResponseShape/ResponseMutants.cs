using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>Mutations that break the form of an operation's successful responses.</summary>
internal static class ResponseMutants
{
    /// <summary>Cuts off the response.</summary>
    public static Mutant CutOff(Operation operation) =>
        new(
            "the response is cut off",
            () => new ResponseMutation((call, response) => IsSuccess(operation, call, response), CutOff)
        );

    /// <summary>Changes the case of a member's name.</summary>
    public static Mutant Misspelt(Operation operation) =>
        new("a member's name has another case", () => new DocumentMutation(operation.Name, Misspell));

    /// <summary>Breaks one constraint of a value.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="path">The path of the value.</param>
    /// <param name="constraint">The constraint, by the name of its check.</param>
    public static Mutant Breaking(Operation operation, string path, string constraint) =>
        new(
            constraint == "required" ? $"{path} is left out" : $"{path} breaks its {constraint}",
            () =>
                new DocumentMutation(
                    operation.Name,
                    (call, document) =>
                        new PathEdit(call.Backend, new ConstraintBreaker(call.Backend).Breaking(constraint)!).Apply(
                            operation,
                            document,
                            path
                        )
                )
        );

    private static bool IsSuccess(Operation operation, InterceptedCall call, WireResponse response) =>
        call.Operation == operation && call.Read(response) is ParsedResponse.Success;

    private static WireResponse CutOff(InterceptedCall call, WireResponse response) =>
        response with
        {
            // An empty body is replaced by the beginning of a document.
            Body = response.Body.IsEmpty ? "<"u8.ToArray() : response.Body[..((response.Body.Length + 1) / 2)],
        };

    private static WireMap? Misspell(InterceptedCall call, WireMap document)
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
