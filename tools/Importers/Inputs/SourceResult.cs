using LightsailContract.Importers.Facts;
using LightsailContract.Importers.Losses;
using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>What was read from an input.</summary>
/// <param name="Services">The services, ordinally by name; none if a finding is an error.</param>
/// <param name="Findings">What is wrong, or was left out, by file and line.</param>
public sealed record SourceResult(EquatableArray<SourceService> Services, EquatableArray<Finding> Findings);

/// <summary>One service, as an input describes it.</summary>
/// <param name="Kind">The kind of the input.</param>
/// <param name="Contract">What it says, as a contract. If the input does not state something that a contract must have, see
/// <see cref="Unstated"/>.</param>
/// <param name="Places">Where each part of it is in the input.</param>
public sealed record SourceService(string Kind, Contract Contract, SourcePlaces Places)
{
    /// <summary>Of pages: the facts of each page, with their lines. Empty for models and contracts; their facts are
    /// <see cref="ContractFacts.Collect"/> of the contract.</summary>
    public EquatableArray<DocumentFacts> Facts { get; init; }

    /// <summary>The keys of <c>settings</c> that the contract has although the input does not state them.</summary>
    public EquatableArray<string> Unstated { get; init; }

    /// <summary>Whether the input would say how operations page. Botocore says it in a file beside the model.</summary>
    public bool StatesPaging { get; init; } = true;

    /// <summary>Whether the input describes only a part of the service, so that what it lacks is not denied.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What the input says and the contract does not carry. Null for a contract: it carries itself.</summary>
    public LossReport? Losses => LossesOf?.Invoke(Contract);

    /// <summary>Finds the losses, once it is known which operations are kept.</summary>
    internal Func<Contract, LossReport>? LossesOf { get; init; }
}
