using LightsailContract.Conformance.Api;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http;

/// <summary>How a call is sent.</summary>
internal readonly record struct SendOptions
{
    /// <summary>The number of the command in the sequence.</summary>
    public int Step { get; init; }

    /// <summary>Whether the call is one of several parallel calls.</summary>
    public bool Concurrent { get; init; }

    /// <summary>Whether the call deletes what the run created. The budget does not apply to it.</summary>
    public bool IsCleanup { get; init; }

    /// <summary>Whether the call only asks whether an outage is over. Then a failure says nothing new.</summary>
    public bool AsksForOutage { get; init; }

    /// <summary>Whether a cancelled run waits for the response, because the call may create an entry that must be
    /// deleted.</summary>
    public bool AwaitsResponse { get; init; }

    /// <summary>The credentials that sign; null for the session's own.</summary>
    public Credentials? Credentials { get; init; }

    /// <summary>How the call is signed; null for a valid signature.</summary>
    public SignRequest? Sign { get; init; }

    /// <summary>The request to send instead of the one that the protocol writes for the input.</summary>
    public WireRequest? Request { get; init; }
}
