using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Observations;
using LightsailContract.Conformance.Rules.Probes;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>Objects that all sequences of one resource share.</summary>
internal sealed record RunContext
{
    public required ResourceModel Resource { get; init; }
    public required WireSession Session { get; init; }
    public required CallFactory Calls { get; init; }
    public required RunMemory Memory { get; init; }
    public required IJournal Journal { get; init; }
    public required OperationSupport Support { get; init; }
    public required ListReader Reader { get; init; }

    /// <summary>The changes that may not be visible yet.</summary>
    public ChangeLog Changes => Reader.Changes;

    /// <summary>The time that all waits for late effects share.</summary>
    public WaitBudget Waits => Reader.Waits;
    public required NonexistentIds Nonexistent { get; init; }

    /// <summary>Whether the endpoint uses this machine's clock.</summary>
    public required bool SharesClock { get; init; }

    public required ObservationLog Observations { get; init; }
    public required IReadOnlyList<Observer> Observers { get; init; }

    /// <summary>The probes of the rules, by the rule's id.</summary>
    public required IReadOnlyDictionary<string, Probe> Probes { get; init; }
}
