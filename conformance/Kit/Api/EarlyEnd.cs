namespace LightsailContract.Conformance.Api;

/// <summary>Says that a service's part of a run did not go all the way.</summary>
/// <param name="Service">The service.</param>
/// <param name="Reason">What ended it.</param>
/// <param name="Message">What happened, for people; no secret stands in it.</param>
public sealed record EarlyEnd(string Service, EarlyEndReason Reason, string Message);

/// <summary>What ends a run before it has gone all the way.</summary>
public enum EarlyEndReason
{
    /// <summary>The requests that it may make were made.</summary>
    Budget,

    /// <summary>No clean parent was left to work on.</summary>
    Parents,

    /// <summary>The endpoint went away, or made no more parents.</summary>
    Endpoint,
}
