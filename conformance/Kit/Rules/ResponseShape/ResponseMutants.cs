using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ResponseShape;

/// <summary>What breaks the form of the successful responses of an operation.</summary>
internal static class ResponseMutants
{
    /// <summary>The response breaks off.</summary>
    public static Mutant CutOff(Operation operation) =>
        new(
            "the answer breaks off",
            () => new ResponseMutation((call, response) => IsSuccess(operation, call, response), CutOff)
        );

    /// <summary>A member has another case.</summary>
    public static Mutant Misspelt(Operation operation) =>
        new("a member is spelled in another case", () => new DocumentMutation(operation.Name, Misspell));

    /// <summary>A value breaks one of its constraints.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="path">Where the value stands.</param>
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
            // Where there is nothing to cut off, something is begun.
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
