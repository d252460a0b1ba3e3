using LightsailContract.Emit.Naming;
using LightsailContract.Model;
using Scriban.Runtime;

namespace LightsailContract.Docs.Facts;

/// <summary>A contract as the model of a template; <c>docs/templates.md</c> describes it.</summary>
internal static class ContractFacts
{
    public static ScriptObject FromContract(Contract contract)
    {
        var names = CSharpNames.For(contract);
        var sources = new SourceFacts(contract);
        var constraints = new ConstraintFacts(contract, sources);
        var shapes = new ShapeFacts(contract, names, sources, constraints);
        var rules = new RuleFacts(contract, sources);
        var settings = contract.Settings;
        return Script.Object(
            ("service", contract.Service),
            ("title", settings.Title ?? contract.Service),
            ("csharp", names.Service),
            ("protocol", ProtocolFacts.For(settings.Protocol).Name),
            ("api_version", settings.ApiVersion),
            ("target_prefix", settings.TargetPrefix),
            ("endpoint_prefix", settings.EndpointPrefix),
            ("signing_name", settings.SigningName ?? settings.EndpointPrefix),
            ("global_endpoint", settings.GlobalEndpoint),
            ("operations", new OperationFacts(contract, names, sources).All()),
            ("shapes", shapes.All()),
            ("constraints", constraints.All()),
            ("errors", shapes.Errors()),
            ("common_errors", shapes.CommonErrors()),
            ("resources", new ResourceFacts(contract, sources).All()),
            ("rules", rules.All()),
            ("scenarios", rules.Scenarios()),
            ("disagreements", rules.Disagreements()),
            ("sources", sources.All),
            ("secrets", Script.List(contract.Secrets.Select(secret => secret.ToString())))
        );
    }
}
