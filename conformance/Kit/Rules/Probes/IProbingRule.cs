namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>A rule that sends its own probe.</summary>
internal interface IProbingRule
{
    /// <summary>The probe that it sends.</summary>
    Probe Probe { get; }
}
