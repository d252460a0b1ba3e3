using LightsailContract.Emit.Results;
using LightsailContract.Model;
using LightsailContract.Reader.Locations;

namespace LightsailContract.Generator;

/// <summary>What was emitted for one service; no location is in it, so that a moved line changes nothing here.</summary>
/// <param name="Service">The service.</param>
/// <param name="Files">Its files.</param>
/// <param name="Findings">What could not be emitted as the contract has it.</param>
internal sealed record EmittedContract(
    string Service,
    EquatableArray<EmittedFile> Files,
    EquatableArray<EmitFinding> Findings
)
{
    private const string WholeService = "service";

    public static EmittedContract FromResult(string service, EmitResult result) =>
        new(service, result.Files, result.Findings);

    public static EmittedContract Failed(string service, Exception error) =>
        new(
            service,
            default,
            EquatableArray.Of(
                new EmitFinding(
                    GeneratorRules.InternalError,
                    WholeService,
                    EquatableArray.Of(Generator.Findings.Describe(error))
                )
            )
        );

    public IEnumerable<Finding> Locate(LocationMap? locations) =>
        Findings.Select(finding => new Finding(
            finding.Rule,
            locations?.Find(finding.Path) ?? locations?.Find(WholeService) ?? Generator.Findings.Nowhere,
            finding.Message
        ));
}
