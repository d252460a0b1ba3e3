namespace LightsailContract.Conformance.Protocols;

/// <summary>The names that services give to what is not there; a well-formed call leaves no other reason.</summary>
internal static class Absence
{
    /// <summary>Whether the answer to a deletion or a list says that there is nothing.</summary>
    public static bool IsToldBy(ParsedResponse answer) =>
        answer is ParsedResponse.Failure failure
        && (
            failure.Code.Contains("NotFound", StringComparison.OrdinalIgnoreCase)
            || failure.Code.Contains("NoSuch", StringComparison.OrdinalIgnoreCase)
        );
}
