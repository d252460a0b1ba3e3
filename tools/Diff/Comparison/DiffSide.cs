using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Diff.Comparison;

/// <summary>One of the two contracts that are compared.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Locate">Where a part of it is, by its path; null if it was not read from a contract file.</param>
public sealed record DiffSide(Contract Contract, Func<IReadOnlyList<string>, SourceLocation?> Locate)
{
    /// <summary>The contract as the reader gives it; rules are derived from it. Null if no rules are compared.</summary>
    public ServiceResult? Service { get; init; }

    /// <summary>A contract that was read from files.</summary>
    /// <param name="service">What the reader made of them.</param>
    public static DiffSide From(ServiceResult service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new DiffSide(service.Contract, steps => service.Locations.Find([.. steps])) { Service = service };
    }

    /// <summary>A contract without files, such as an imported model.</summary>
    /// <param name="contract">The contract.</param>
    public static DiffSide From(Contract contract) => new(contract, _ => null);
}
