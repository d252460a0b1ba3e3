using LightsailContract.Model;
using LightsailContract.Reader.Parsing;

namespace LightsailContract.Reader;

/// <summary>Merges the files of each service, resolves every name and derives what follows.</summary>
public static class ContractLinker
{
    /// <summary>Links files that were parsed one by one.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <returns>The services without an error; the findings of the files and those that only show together. A service
    /// with an error of its own files is not checked further: what is missing there would look unknown elsewhere.</returns>
    public static ReadResult Link(EquatableArray<ParsedFile> files)
    {
        var services = new List<ServiceResult>();
        var findings = new List<Finding>();
        foreach (var file in files)
        {
            findings.AddRange(file.Findings);
        }

        var byService = files
            .Where(file => file.Service is not null)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .GroupBy(file => file.Service!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byService)
        {
            if (group.Any(HasErrors))
            {
                continue;
            }

            var (service, found) = ServiceLinker.Link(group.Key, [.. group]);
            findings.AddRange(found);
            if (service is not null)
            {
                services.Add(service);
            }
        }

        return new ReadResult(services.ToEquatableArray(), InOrder(findings));
    }

    private static bool HasErrors(ParsedFile file) =>
        file.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);

    private static EquatableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings
            .OrderBy(finding => finding.Location.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Line)
            .ThenBy(finding => finding.Location.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
}
