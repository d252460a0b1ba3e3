namespace LightsailContract.Conformance.Api;

/// <summary>The progress of a run.</summary>
/// <param name="Service">The service that is being checked.</param>
/// <param name="Phase">The step of the run, as text to show: <c>parents</c>, <c>scripted sequences</c>, <c>scenarios</c>,
/// <c>probes</c>,
/// <c>random sequences</c>, <c>parallel calls</c>, <c>stored sequences</c>, <c>shrinking</c> and a rule's id, <c>cleaning
/// up</c>.</param>
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
