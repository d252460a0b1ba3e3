using LightsailContract.Model;

namespace LightsailContract.Reader;

/// <summary>Reads contracts: YAML in, the model and located findings out.</summary>
public static class ContractReader
{
    /// <summary>Reads every service that the files are about.</summary>
    /// <param name="files">The files, in any order; those of one service are merged.</param>
    /// <returns>The services without an error, and everything that is wrong. It never throws because of the text.</returns>
    public static ReadResult Read(IEnumerable<ContractFile> files) =>
        ContractLinker.Link(files.Select(ContractParser.Parse).ToEquatableArray());
}
