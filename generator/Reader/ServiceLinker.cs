using LightsailContract.Model;
using LightsailContract.Reader.Checks;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Linking;
using LightsailContract.Reader.Locations;
using LightsailContract.Reader.Parsing;

namespace LightsailContract.Reader;

/// <summary>Makes one contract of a service's files.</summary>
internal static class ServiceLinker
{
    public static (ServiceResult? Service, EquatableArray<Finding> Findings) Link(
        string service,
        IReadOnlyList<ParsedFile> files
    )
    {
        var findings = new FindingList();
        var locations = new LocationMap(files);
        var merge = new FileMerge(files, findings);
        if (SettingsLinker.Link(service, merge, locations, findings) is not { } settings)
        {
            return (null, findings.ToFindings());
        }

        var contract = Build(service, settings, merge);
        var context = new CheckContext(contract, locations, findings);
        DeclarationCheck.Run(context, merge);
        ContractChecks.Run(context);
        return (findings.HasErrors ? null : new ServiceResult(contract, locations), findings.ToFindings());
    }

    private static Contract Build(string service, ServiceSettings settings, FileMerge merge)
    {
        var fixtures = new HashSet<string>(merge.All(declared => declared.Fixtures), StringComparer.Ordinal);
        var unions = merge.All(declared => declared.Unions);
        return new Contract(
            service,
            settings,
            ShapeLinker.Link(merge, unions, settings),
            merge
                .Unique("operations", "operation", declared => declared.Operations, operation => operation.Name)
                .Select(operation => FixtureFacts.Mark(operation, fixtures))
                .OrderBy(operation => operation.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
            merge
                .Unique("commonErrors", "common error", declared => declared.CommonErrors, error => error.Code, "code")
                .ToEquatableArray(),
            merge
                .Unique("sources", "source", declared => declared.Sources, source => source.Name)
                .OrderBy(source => source.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
            CitationLinker.Link(merge.All(declared => declared.Citations), unions),
            merge.All(declared => declared.Secrets).Distinct().ToEquatableArray(),
            merge
                .Unique("resources", "resource", declared => declared.Resources, resource => resource.Name)
                .Select(resource => FixtureFacts.Mark(resource, fixtures))
                .ToEquatableArray(),
            merge
                .Unique("invariants", "invariant", declared => declared.Invariants, rule => rule.Header.Id, "id")
                .ToEquatableArray(),
            merge
                .Unique("scenarios", "scenario", declared => declared.Scenarios, scenario => scenario.Id, "id")
                .ToEquatableArray(),
            merge.All(declared => declared.Disagreements).ToEquatableArray()
        )
        {
            NameOrder = NameOrder
                .Of([.. merge.All(declared => declared.Shapes).Select(declared => declared.Shape.Name).Distinct()])
                .Concat(NameOrder.Of([.. merge.All(declared => declared.Operations).Select(it => it.Name).Distinct()]))
                .ToEquatableArray(),
        };
    }
}
