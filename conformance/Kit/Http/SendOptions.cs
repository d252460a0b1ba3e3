using LightsailContract.Conformance.Api;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http;

/// <summary>How a call is sent.</summary>
internal readonly record struct SendOptions
{
    /// <summary>The command of the sequence that it belongs to.</summary>
    public int Step { get; init; }

    /// <summary>Whether others are under way.</summary>
    public bool Concurrent { get; init; }

    /// <summary>Whether it removes what the run made, which no budget may prevent.</summary>
    public bool IsCleanup { get; init; }

    /// <summary>Whether its answer is waited for once it is sent, since it may create what must be removed again.</summary>
    public bool AwaitsResponse { get; init; }

    /// <summary>Who signs; null for the session's own.</summary>
    public Credentials? Credentials { get; init; }

    /// <summary>How it is signed; null for as it should be.</summary>
    public SignRequest? Sign { get; init; }

    /// <summary>What to send in place of what the protocol writes for the input.</summary>
    public WireRequest? Request { get; init; }
}
