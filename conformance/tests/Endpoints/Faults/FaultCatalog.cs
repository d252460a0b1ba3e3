namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Every fault: each is one thing wrong that a real implementer gets wrong.</summary>
public static class FaultCatalog
{
    /// <summary>All of them, by category.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. IdFaults.All(),
        .. SecretFaults.All(),
        .. SecretTaints.All(),
        .. LastUsedFaults.All(),
        .. QuotaFaults.All(),
        .. StatusFaults.All(),
        .. TimestampFaults.All(),
        .. CreateFaults.All(),
        .. DeleteFaults.All(),
        .. ListFaults.All(),
        .. PagingFaults.All(),
        .. IsolationFaults.All(),
        .. OperationFaults.All(),
        .. WireFaults.All(),
        .. ErrorFaults.All(),
        .. IamErrorFaults.All(),
        .. ProtocolFaults.All(),
        .. InputFaults.All(),
        .. NormalisingFaults.All(),
        .. IamInputFaults.All(),
        .. AuthFaults.All(),
        .. RaceFaults.All(),
        .. StrictInputFaults.All(),
        .. ReadingFaults.All(),
        .. MatchFaults.All(),
        .. StateFaults.All(),
        .. PageFaults.All(),
        .. ValueFaults.All(),
        .. LeakFaults.All(),
        .. FormFaults.All(),
        .. RefusalFaults.All(),
    ];
}
