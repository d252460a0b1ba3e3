using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>Ends the reading of a document that does not have the form of its kind; never leaves the importer.</summary>
internal sealed class DocumentFormException(Finding finding) : Exception(finding.Message)
{
    public Finding Finding { get; } = finding;
}
