using LightsailContract.Model;

namespace LightsailContract.Exporters;

/// <summary>Writes contracts in another form.</summary>
public interface IExporter
{
    /// <summary>What <c>--to</c> calls it.</summary>
    string Name { get; }

    /// <summary>Writes a contract. The same contract gives the same files.</summary>
    /// <param name="contract">A contract that was read without an error.</param>
    ExportResult Export(Contract contract);
}
