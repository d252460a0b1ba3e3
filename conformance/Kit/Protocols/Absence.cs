namespace LightsailContract.Conformance.Protocols;

/// <summary>Recognises the error codes for a resource that does not exist.</summary>
internal static class Absence
{
    /// <summary>Whether the response to a deletion or a list says that the resource does not exist.</summary>
    public static bool IsToldBy(ParsedResponse answer) =>
        answer is ParsedResponse.Failure failure
        && (
            failure.Code.Contains("NotFound", StringComparison.OrdinalIgnoreCase)
            || failure.Code.Contains("NoSuch", StringComparison.OrdinalIgnoreCase)
        );
}
