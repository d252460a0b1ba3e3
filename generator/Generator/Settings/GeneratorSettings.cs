using LightsailContract.Emit.Options;
using LightsailContract.Model;

namespace LightsailContract.Generator;

/// <summary>What a project sets; if a setting is wrong, its default is used and a finding reports it.</summary>
/// <param name="Namespace">The namespace under which each service gets its own.</param>
/// <param name="Public">Whether what is emitted is public.</param>
/// <param name="Parts">What is emitted.</param>
/// <param name="StrictEnums">Whether unknown enum values are refused.</param>
/// <param name="ValidateInClient">Whether a client validates its input before it sends it.</param>
/// <param name="Findings">What is wrong with the settings.</param>
internal sealed record GeneratorSettings(
    string Namespace,
    bool Public,
    EmitParts Parts,
    bool StrictEnums,
    bool ValidateInClient,
    EquatableArray<Finding> Findings
);
