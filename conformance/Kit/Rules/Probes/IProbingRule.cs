namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>A rule that has to ask for what it judges.</summary>
internal interface IProbingRule
{
    /// <summary>What it sends.</summary>
    Probe Probe { get; }
}
