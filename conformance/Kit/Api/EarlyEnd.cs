namespace LightsailContract.Conformance.Api;

/// <summary>A service was not checked to the end.</summary>
/// <param name="Service">The service.</param>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Message">What happened, as a sentence without secrets.</param>
public sealed record EarlyEnd(string Service, EarlyEndReason Reason, string Message)
{
    /// <summary>Whether the caller ended it: a bound was reached, or the run was cancelled. The endpoint is not to blame for it.</summary>
    public bool IsWanted => Reason is EarlyEndReason.Budget or EarlyEndReason.TimeLimit or EarlyEndReason.Cancelled;
}

/// <summary>Why a run ends early.</summary>
public enum EarlyEndReason
{
    /// <summary>The budget of requests is used up.</summary>
    Budget,

    /// <summary>The time limit is reached.</summary>
    TimeLimit,

    /// <summary>No empty parent was left.</summary>
    Parents,

    /// <summary>The run was cancelled, for example by Ctrl-C or SIGTERM.</summary>
    Cancelled,

    /// <summary>The endpoint no longer responds, or no longer creates parents.</summary>
    Endpoint,
}
