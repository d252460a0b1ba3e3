namespace LightsailContract.Reader.Findings;

/// <summary>The bounds of what findings show.</summary>
internal static class FindingLimits
{
    public const int Findings = 100;

    public const int QuotedCharacters = 80;
}
