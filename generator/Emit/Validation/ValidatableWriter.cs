using LightsailContract.Emit.Writing;

namespace LightsailContract.Emit.Validation;

/// <summary>Writes what the checks of structures and unions have in common.</summary>
internal static class ValidatableWriter
{
    public const string Interface = "global::LightsailContract.Runtime.IContractValidatable";
    public const string Violations = "global::LightsailContract.Runtime.ViolationList";

    /// <summary>Writes the two methods that users call.</summary>
    public static void WriteEntryPoints(SourceWriter writer)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line("public bool IsValid() => IsValid(0);");
        writer.Blank();
        writer.Line("/// <inheritdoc />");
        using (writer.Block($"public {Violations} Validate()"))
        {
            writer.Line($"var violations = new {Violations}();");
            writer.Line("Validate(violations);");
            writer.Line("return violations;");
        }
    }

    /// <summary>Writes the end of the search if the value is nested too deep.</summary>
    public static void WriteDepthCheck(SourceWriter writer) => writer.If("violations.IsTooDeep()", "return;");
}
