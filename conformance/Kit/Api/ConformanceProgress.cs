namespace LightsailContract.Conformance.Api;

/// <summary>How far a run has come.</summary>
/// <param name="Service">The service that is being run.</param>
/// <param name="Phase">What is being done: <c>parents</c>, <c>sequences</c>, <c>races</c>, <c>inputs</c>, <c>shortening</c> and a rule's id, <c>cleaning up</c> …</param>
/// <param name="Fraction">How much of the run is done, from 0 to 1.</param>
/// <param name="Requests">Requests made so far.</param>
/// <param name="Checks">Checks made so far.</param>
/// <param name="Broken">Rules found broken so far.</param>
public sealed record ConformanceProgress(
    string Service,
    string Phase,
    double Fraction,
    int Requests,
    int Checks,
    int Broken
);
