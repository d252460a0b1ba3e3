using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>An error of the contract: an operation's own or a common one.</summary>
/// <param name="Code">The code on the wire.</param>
/// <param name="Fault">Whether the client or the server is at fault.</param>
/// <param name="HttpStatuses">The documented statuses.</param>
/// <param name="Role">The role of a common error; null for an operation's own.</param>
/// <param name="Structure">The structure of an operation's own error; null for a common one.</param>
internal sealed record KnownError(
    string Code,
    ErrorFault Fault,
    IReadOnlyList<int> HttpStatuses,
    CommonErrorRole? Role,
    StructureShape? Structure
);

/// <summary>Finds the errors that an operation may return.</summary>
internal static class Errors
{
    /// <summary>Those of the names that clients read as the message.</summary>
    public static IReadOnlyList<string> MessageNames(IEnumerable<string> names) =>
        [
            .. names
                .Where(name => name.Equals("message", StringComparison.OrdinalIgnoreCase))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    public static KnownError? Find(Contract contract, Operation operation, string code)
    {
        foreach (var name in operation.Errors)
        {
            var structure = contract.GetStructure(name);
            if (structure.Error is { } error && error.Code == code)
            {
                return Known(structure, error);
            }
        }

        return FindCommon(contract, code);
    }

    public static KnownError? FindCommon(Contract contract, string code)
    {
        foreach (var error in contract.CommonErrors)
        {
            if (error.Code == code)
            {
                return new KnownError(code, error.Fault, error.HttpStatuses, error.Role, Structure: null);
            }
        }

        return null;
    }

    /// <summary>The error, also if the service models it and the operation does not declare it; null if it is unknown.</summary>
    public static KnownError? FindModelled(Contract contract, Operation operation, string code) =>
        Find(contract, operation, code)
        ?? contract
            .Shapes.OfType<StructureShape>()
            .Where(structure => structure.Error is { } error && error.Code == code)
            .Select(structure => Known(structure, structure.Error!))
            .FirstOrDefault();

    /// <summary>A code as it is kept. No known code is longer.</summary>
    public static string Shorten(string code) =>
        code.Length <= ResponseLimits.CodeLength ? code : $"{code.AsSpan(0, ResponseLimits.CodeLength)}…";

    public static bool IsKnown(Contract contract, Operation operation, string code) =>
        Find(contract, operation, code) is not null;

    private static KnownError Known(StructureShape structure, ErrorTrait error) =>
        new(error.Code, error.Fault, [error.HttpStatus, .. error.OtherHttpStatuses], Role: null, structure);
}
