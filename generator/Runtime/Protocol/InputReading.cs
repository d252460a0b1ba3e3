namespace LightsailContract.Runtime.Protocol;

/// <summary>What came of reading a request.</summary>
/// <param name="Input">The input, if the other two are empty.</param>
/// <param name="Violations">Members that are missing or of the wrong type.</param>
/// <param name="Malformed">Why the body is not valid in the protocol, or null. It never holds a value.</param>
internal readonly record struct InputReading<TInput>(TInput? Input, ViolationList? Violations, string? Malformed)
{
    public static InputReading<TInput> Of(TInput input) => new(input, null, null);

    public static InputReading<TInput> Broken(string reason) => new(default, null, reason);

    public static InputReading<TInput> Wrong(ContractFormatException error, string path)
    {
        var violations = new ViolationList();
        violations.Enter(path);
        violations.Add("type", $"{error.Expected} expected", null);
        return new(default, violations, null);
    }
}
