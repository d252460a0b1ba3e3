namespace LightsailContract.Conformance.Protocols;

/// <summary>What must come of a request that is not well formed, or only looks so.</summary>
internal enum Expectation
{
    /// <summary>A client error that the contract knows, and no change.</summary>
    Refused,

    /// <summary>Any status that blames the caller, and no change: what refuses it may not know the protocol.</summary>
    TurnedAway,

    /// <summary>Whatever it is, the service does not fail.</summary>
    Survived,

    /// <summary>It is legal, and succeeds.</summary>
    Accepted,
}
